// values that are wrong in unusual ways → messages in the words of people, none of them a library's
import { expect, test } from "vitest";
import { loadWords, startOf, wordedProblem, type Problem } from "../../src/core.ts";
import { runCli } from "../cli/runCli.ts";
import { exampleFiles } from "./exampleFiles.ts";
import { inFolderOf } from "./inFolderOf.ts";

const digits = "1".repeat(70);

const cases: readonly (readonly [
  "plan" | "clause" | "assessment" | "method" | "ratings" | "file",
  string,
  ...string[],
])[] = [
  [
    "assessment",
    'claims: [{figure: "50", clauses: 5, counts: {full: 6}}]',
    "the published counts add up to 6 clauses, but the claim is over 5",
    "each clause is in one of the bands: check that the counts and the number of clauses are copied as printed; if the publication really says so, leave it: this warning is the finding",
  ],
  [
    "assessment",
    'claims: [{figure: "90", clauses: 10, counts: {full: 4, at-least-half: 2, under-half: 2}}]',
    "the published counts add up to 8 clauses, but the claim is over 10",
  ],
  [
    "assessment",
    'claims: [{figure: "50", clauses: 10000000000000000000000}]',
    "found the number 10000000000000000000000, but something else belongs here",
    "expected a smaller whole number",
  ],
  ["assessment", "title: {en: 2020}", "YAML reads the text 2020 as a number", 'put it in quotes: "2020"'],
  [
    "assessment",
    "notice:",
    'the key "notice" is empty',
    "fill it: a text, or a text for each language: {en: …, az: …}; or delete the key",
  ],
  ["assessment", "plan:", 'the key "plan" is empty', "fill it: a text"],
  [
    "assessment",
    "period:",
    'the key "period" is empty',
    "fill it: period: {start: 2020, end: 2022}; or delete the key",
  ],
  // Numbers and texts of the same digits.
  ["clause", "title: 12", "YAML reads the text 12 as a number", 'put it in quotes: "12"'],
  [
    "clause",
    "title: true",
    "found the word true, but something else belongs here",
    'expected a text, or a text for each language: {en: …, az: …}; put it in quotes: "true"',
  ],
  [
    "assessment",
    'claims: [{figure: "50", clauses: "3"}]',
    'found the text "3", but something else belongs here',
    "expected a number; remove the quotes: 3",
  ],
  [
    "clause",
    "weight: 1e400",
    "found the number 1e400, but something else belongs here",
    "expected a smaller number",
  ],
  [
    "clause",
    "weight: true",
    "found the word true, but something else belongs here",
    "expected a number: 2, 0.5, 1/3",
  ],
  // Lists and maps.
  ["clause", "lead: fin", 'found the text "fin", but something else belongs here', "expected a list: [fin]"],
  ["clause", "bodies: {moj: x}", "found a map, but something else belongs here", "expected a list: [moj]"],
  [
    "clause",
    "window: 2020",
    "found the number 2020, but something else belongs here",
    "expected a map: {start: 2020, end: 2022}",
  ],
  [
    "plan",
    'directions: [{id: "1", clauses: ["1.1"]}]',
    'found the text "1.1", but something else belongs here',
    'expected a map: {id: "1.1"}',
  ],
  ["plan", 'directions: [{id: "1"}]', 'the key "clauses" is missing', 'add it: clauses: [{id: "1.1"}]'],
  // Days that are none.
  [
    "clause",
    "window: {start: 2021-02-30, end: 2021}",
    '"2021-02-30" is not a day, month, quarter or year: 2021-02 has days from 01 to 28',
  ],
  [
    "clause",
    "window: {start: 2021-13, end: 2021}",
    '"2021-13" is not a day, month, quarter or year: months run from 01 to 12',
  ],
  [
    "clause",
    "window: {start: 2021-Q5, end: 2021}",
    '"2021-Q5" is not a day, month, quarter or year: quarters run from Q1 to Q4',
  ],
  ["clause", "window: {start: 31.12.2020, end: 2021}", '"31.12.2020" is not a day, month, quarter or year'],
  // Ids that look right.
  [
    "clause",
    "lead: [“moj”]",
    'found the text "“moj”", but something else belongs here',
    'expected an id in straight quotes: "moj"',
  ],
  [
    "plan",
    'directions: [{id: "1", clauses: [{id: "1.1\u200b"}]}]',
    'found the text "1.1\u200b", but something else belongs here; it contains an invisible character, U+200B',
    'expected an id without invisible characters: "1.1"',
  ],
  ["plan", "directions: []", "the list is empty", "expected at least one direction"],
  [
    "plan",
    `directions: [{id: "1", weight: ${digits}, clauses: [{id: "1.1"}]}]`,
    `"${digits}" has too many digits`,
    "expected a number of at most 60 characters",
  ],
  [
    "method",
    "rounding: {decimals: 13}",
    '"13" is not a possible number of decimals',
    "expected a whole number from 0 to 12",
  ],
  ["ratings", "clause,status\n1.1,full,x\n", "row 2 has 3 cells, but the header has 2"],
  [
    "ratings",
    "clause,percent\n1.1,0.5\n",
    "the only percent is between 0 and 1: read as a percent, it is 1/2 %",
  ],
  [
    "ratings",
    "clause,activity,status,value\n1.2,a,full,20\n",
    'the value 20, which is 20 % of the way to the target, does not fit status "full" (in row 2)',
  ],
  [
    "ratings",
    "clause,status,percent\n1.1,none,50\n",
    '50 % does not fit status "none" (in row 2)',
    "under method halves the percent must be below 50, because of the values of the neighbouring statuses",
  ],
  [
    "ratings",
    "clause,status,percent\n1.1,partial,100\n",
    '100 % does not fit status "partial" (in row 2)',
    "under method halves the percent must be above 0 and below 100, because of the values of the neighbouring statuses",
  ],
  [
    "ratings",
    "clause,status,percent,note\n1.1,not-due,10,x\n",
    '10 % does not fit status "not-due" (in row 2)',
    "a clause that is not assessed has no number: leave one of the two cells empty, or use a status of the scale",
  ],
  // Rows of one mistake are told together.
  [
    "ratings",
    "clause,status\n1.1,Qismən\n1.2,partialy\n1.10,partialy\n1.11,partialy\n",
    'unknown status "partialy" (in 3 rows, first in row 3)',
  ],
  [
    "ratings",
    "clause,status,note\n1.1,not-due,\n1.2,not-due,\n",
    "status not-due without a note (in 2 rows, first in row 2)",
  ],
  // Percents that cannot be.
  [
    "ratings",
    "clause,percent\n1.1,-5\n",
    'percent "-5" is outside 0 to 100 (in row 2)',
    "a clause cannot be implemented by less than 0 %: remove the sign, or fix the number",
  ],
  [
    "ratings",
    "clause,percent\n1.1,101\n",
    'percent "101" is outside 0 to 100 (in row 2)',
    "a clause cannot be implemented by more than 100 %: fix the number",
  ],
  ["ratings", "clause,percent\n1.1,1e3\n", '"1e3" is not a number (in row 2)'],
  ["ratings", "clause,percent\n1.1,٥٠e\n", '"٥٠e" is not a number (in row 2)'],
  // A dash in each column.
  [
    "ratings",
    "clause,status\n1.1,–\n",
    '"–" as a status says nothing (in row 2)',
    "write the lowest status of the scale if nothing was done; otherwise write not-applicable, not-due or unrated, or leave the cell empty",
  ],
  [
    "ratings",
    "clause,percent\n1.1,-\n",
    '"-" as a percent says nothing (in row 2)',
    "write 0 if nothing was done; if it was not assessed, leave the cell empty",
  ],
  [
    "ratings",
    "clause,body,status\n1.1,-,full\n",
    '"-" as a body says nothing (in row 2)',
    "write the id of a body; if all bodies are meant, leave the cell empty",
  ],
  // Ids of which a spreadsheet made dates.
  ...["01.Feb", "2-Jan", "01.02.2026", "2026-02-01", "43831"].map(
    (date) =>
      [
        "ratings",
        `clause,status\n${date},full\n`,
        `clause "${date}" is not in plan az-nap-2020-2022 (in row 2)`,
        "the plan's clauses run from 1.1 to 1.11; a spreadsheet may have turned an id such as 1.2 into a date: format the column as text and write the id again",
      ] as const,
  ),
  [
    "ratings",
    "clause,status\nHeading,full\n",
    'clause "Heading" is not in plan az-nap-2020-2022 (in row 2)',
    "the plan's clauses run from 1.1 to 1.11; a row of totals or a heading is not a rating: empty its cells, or remove it",
  ],
  [
    "plan",
    'bodies: []\ndirections: [{id: "1", clauses: [{id: "1.1", lead: [moj]}]}]',
    `body "moj" is not in the plan's list of bodies`,
    "the plan lists no bodies: add them to it, as in bodies: [{id: moj, name: Ministry of Justice}]",
  ],
  ["file", "# only a remark", "the file is empty"],
  [
    "file",
    "format: nap/scale@1\nid: own\nlevels: [{id: bad, aliases: [zero]}, {id: zero}]",
    'the status alias "zero" is already the id of level zero (line 3)',
    "remove the alias, or write another one",
  ],
  [
    "file",
    "format: nap/scale@1\nid: own\nlevels: [{id: bad, aliases: [unrated]}, {id: good}]",
    'the status alias "unrated" is already read as unrated, a status that every scale has',
  ],
  // Names that look right.
  [
    "ratings",
    "clause,status\n1.1,fu\u00adll\n",
    'unknown status "fu\u00adll" (in row 2); it contains an invisible character, U+00AD',
  ],
  [
    "ratings",
    "clause,status\n1.1,p\u0430rtial\n",
    'unknown status "p\u0430rtial" (in row 2); the "\u0430" in it is a Cyrillic letter, U+0430',
  ],
  [
    "ratings",
    "clause,status\n1.1,\u0422am\n",
    'unknown status "\u0422am" (in row 2); the "\u0422" in it is a Cyrillic letter, U+0422',
  ],
  [
    "ratings",
    "clause,status,note\n1.1,not\u2011due,x\n",
    'unknown status "not\u2011due" (in row 2); the "\u2011" in it is not an ordinary hyphen, but U+2011',
  ],
  ["assessment", "scope: []", "the list is empty", "expected at least one clause"],
  ["assessment", 'scope: ["1.1", "1.2", "1.1"]', 'the clause id "1.1" is already used in line 7'],
  [
    "assessment",
    "ratings: []",
    "the assessment has no ratings",
    "name its tables under ratings, or write the rows there",
  ],
  ["assessment", "ratings: plan.yaml", '"plan.yaml" is a YAML file, but a table is needed here'],
  ["assessment", "m\u00a0ethod: halves", 'unknown key "m\u00a0ethod"'],
  ["ratings", "clause,percent\n1.1,5\u201310\n", '"5\u201310" is not a number (in row 2)'],
];

type Found = Problem & { readonly message: string };

const words = await loadWords("en", ["problems"]);

test.each(cases.map(([where, bad, ...said]) => ({ where, bad, said })))(
  "$where $bad",
  async ({ where, bad, said }) => {
    const made = exampleFiles({ in: where }, bad);
    const { stdout } = await inFolderOf(made.files, (cwd) =>
      runCli([...made.argv, "--format", "json"], { cwd }),
    );
    const [first] = (JSON.parse(stdout) as { problems: Found[] }).problems;
    if (first === undefined) throw new Error("no problem");
    const { message, help } = wordedProblem({ ...first, at: startOf("") }, words);
    expect(first.message).toBe(message);
    expect([message, help].slice(0, said.length)).toEqual(said);
  },
);

test.each([
  ["1.1,moj,full\n1.1,fin,none\n", ["NAP313"]],
  ["1.1,moj,full\n1.1,pgo,none\n", ["NAP312"]],
  ["1.1,fin,none\n", ["NAP312"]],
  ["1.1,moj,full\n1.1,fin,none\n1.10,fin,none\n", ["NAP312"]],
  // The row of 1.10 is there, and says nothing, or cannot be read.
  ["1.1,moj,full\n1.1,fin,none\n1.10,fin,\n", ["NAP312"]],
  ["1.1,moj,full\n1.1,moj,none\n1.10,fin,\n", ["NAP309"]],
  ["1.1,moj,full\n1.1,moj,none\n1.10,fin\n", ["NAP309", "NAP109"]],
  ["1.1,moj,full\n1.1,moj,none\n", ["NAP313"]],
  // A row for the whole may be that of 1.10 too.
  ["1.1,moj,full\n1.1,,none\n", ["NAP310 1.10"]],
  ["1.1,moj,full\n1.1,,none\n1.10,,\n", ["NAP310"]],
])("a row of a body that is responsible for 1.10: %j", async (rows, codes) => {
  const files = {
    "plan.yaml": `format: nap/plan@1
id: p
period: {start: 2020, end: 2022}
bodies: [{id: moj}, {id: pgo}, {id: fin}]
directions: [{id: "1", clauses: [{id: "1.1", lead: [moj]}, {id: "1.2", lead: [pgo]}, {id: "1.10", lead: [fin]}]}]
`,
    "ratings.csv": `clause,body,status\n${rows}`,
  };
  const call = ["check", "ratings.csv", "--plan", "plan.yaml", "--format", "json"];
  const { stdout } = await inFolderOf(files, (cwd) => runCli(call, { cwd }));
  const { problems } = JSON.parse(stdout) as { problems: { code: string; params: { missing?: string } }[] };
  expect(
    problems.map(({ code, params: { missing = "" } }) =>
      code === "NAP310" ? `${code} ${missing}`.trim() : code,
    ),
  ).toEqual(codes);
});
