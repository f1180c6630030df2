// values that are wrong in unusual ways → messages in the words of people, none of them a library's
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { problemInfo, type Params, type ProblemCode } from "../../src/index.ts";
import { runCli } from "../cli/runCli.ts";
import { exampleFiles } from "./exampleFiles.ts";

const digits = "1".repeat(70);

const cases: readonly (readonly [
  "plan" | "clause" | "assessment" | "method" | "ratings",
  string,
  ...string[],
])[] = [
  [
    "assessment",
    'claims: [{figure: "50", clauses: 5, counts: {full: 6}}]',
    "the published counts add up to 6 clauses, and the claim is over 5",
    "each clause lies in one of the bands: mend the counts, or clauses",
  ],
  [
    "assessment",
    'claims: [{figure: "90", clauses: 10, counts: {full: 4, at-least-half: 2, under-half: 2}}]',
    "the published counts add up to 8 clauses, and the claim is over 10",
  ],
  [
    "assessment",
    'claims: [{figure: "50", clauses: 10000000000000000000000}]',
    "found the number 10000000000000000000000 where something else belongs",
    "expected a whole number, not so large",
  ],
  ["assessment", "title: {en: 2020}", "the text 2020 is a number to YAML", 'put it in quotes: "2020"'],
  [
    "assessment",
    "notice:",
    'the key "notice" is empty',
    "fill it: a text, or a text for each language: {en: …, az: …}; or take it out",
  ],
  ["assessment", "plan:", 'the key "plan" is empty', "fill it: a text"],
  [
    "assessment",
    "period:",
    'the key "period" is empty',
    "fill it: period: {start: 2020, end: 2022}; or take it out",
  ],
  // Numbers and texts of the same digits.
  ["clause", "title: 12", "the text 12 is a number to YAML", 'put it in quotes: "12"'],
  [
    "clause",
    "title: true",
    "found the word true where something else belongs",
    'expected a text, or a text for each language: {en: …, az: …}; put it in quotes: "true"',
  ],
  [
    "assessment",
    'claims: [{figure: "50", clauses: "3"}]',
    'found the text "3" where something else belongs',
    "expected a number; take the quotes away: 3",
  ],
  [
    "clause",
    "weight: 1e400",
    "found the number 1e400 where something else belongs",
    "expected a number that is not so large",
  ],
  [
    "clause",
    "weight: true",
    "found the word true where something else belongs",
    "expected a number: 2, 0.5, 1/3",
  ],
  // Lists and maps.
  [
    "clause",
    "lead: fin",
    'found the text "fin" where something else belongs',
    "expected a list: write [fin]",
  ],
  ["clause", "bodies: {moj: x}", "found a map where something else belongs", "expected a list: write [moj]"],
  [
    "clause",
    "window: 2020",
    "found the number 2020 where something else belongs",
    "expected a map: {start: 2020, end: 2022}",
  ],
  [
    "plan",
    'directions: [{id: "1", clauses: ["1.1"]}]',
    'found the text "1.1" where something else belongs',
    'expected a map: {id: "1.1"}',
  ],
  ["plan", 'directions: [{id: "1"}]', 'the key "clauses" is missing', 'add it: clauses: [{id: "1.1"}]'],
  // Days that are none.
  [
    "clause",
    "window: {start: 2021-02-30, end: 2021}",
    '"2021-02-30" is no day, month, quarter or year: 2021-02 has days from 01 to 28',
  ],
  [
    "clause",
    "window: {start: 2021-13, end: 2021}",
    '"2021-13" is no day, month, quarter or year: months run from 01 to 12',
  ],
  [
    "clause",
    "window: {start: 2021-Q5, end: 2021}",
    '"2021-Q5" is no day, month, quarter or year: quarters run from Q1 to Q4',
  ],
  ["clause", "window: {start: 31.12.2020, end: 2021}", '"31.12.2020" is no day, month, quarter or year'],
  // Ids that look right.
  [
    "clause",
    "lead: [“moj”]",
    'found the text "“moj”" where something else belongs',
    'expected an id in straight quotes: "moj"',
  ],
  [
    "plan",
    'directions: [{id: "1", clauses: [{id: "1.1\u200b"}]}]',
    'found the text "1.1\u200b" where something else belongs (an invisible character is in it, U+200B)',
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
    '"13" is no number of decimals',
    "expected a whole number from 0 to 12",
  ],
  ["ratings", "clause,status\n1.1,full,\n", "row 2 has 3 cells, the header has 2"],
  [
    "ratings",
    "clause,percent\n1.1,0.5\n",
    "the only percent lies within 0 to 1: read as a percent, it is 1/2 %",
  ],
  [
    "ratings",
    "clause,activity,status,value\n1.2,a,full,20\n",
    'row 2: the value 20, which is 20 % of the way, does not go with status "full"',
  ],
  [
    "ratings",
    "clause,status,percent\n1.1,none,50\n",
    'row 2: 50 % does not go with status "none"',
    "under method halves the percent must lie below 50, by the values of the statuses next to it",
  ],
  [
    "ratings",
    "clause,status,percent\n1.1,partial,100\n",
    'row 2: 100 % does not go with status "partial"',
    "under method halves the percent must lie above 0 and below 100, by the values of the statuses next to it",
  ],
  [
    "ratings",
    "clause,status,percent,note\n1.1,not-due,10,x\n",
    'row 2: 10 % does not go with status "not-due"',
    "what is not judged has no number: empty one of the two cells, or give a status of the scale",
  ],
  // Names that look right.
  [
    "ratings",
    "clause,status\n1.1,fu\u00adll\n",
    'unknown status "fu\u00adll" in row 2 (an invisible character is in it, U+00AD)',
  ],
  [
    "ratings",
    "clause,status\n1.1,p\u0430rtial\n",
    'unknown status "p\u0430rtial" in row 2 (the "\u0430" in it is a Cyrillic letter, U+0430)',
  ],
  [
    "ratings",
    "clause,status\n1.1,\u0422am\n",
    'unknown status "\u0422am" in row 2 (the "\u0422" in it is a Cyrillic letter, U+0422)',
  ],
  [
    "ratings",
    "clause,status,note\n1.1,not\u2011due,x\n",
    'unknown status "not\u2011due" in row 2 (the "\u2011" in it is not the usual hyphen but U+2011)',
  ],
  ["assessment", "m\u00a0ethod: halves", 'unknown key "m\u00a0ethod"'],
  ["ratings", "clause,percent\n1.1,5\u201310\n", '"5\u201310" is not a number (row 2)'],
];

interface Found {
  readonly code: ProblemCode;
  readonly message: string;
  readonly params: Params;
}

test.each(cases.map(([where, bad, ...said]) => ({ where, bad, said })))(
  "$where $bad",
  async ({ where, bad, said }) => {
    const made = exampleFiles({ in: where, bad, good: bad }, bad);
    const cwd = mkdtempSync(join(tmpdir(), "nap-wording-"));
    for (const [name, content] of Object.entries(made?.files ?? {}))
      if (!name.includes("/")) writeFileSync(join(cwd, name), content);
    const { stdout } = await runCli([...(made?.argv ?? []), "--format", "json"], { cwd });
    rmSync(cwd, { recursive: true });
    const [first] = (JSON.parse(stdout) as { problems: Found[] }).problems;
    const { help } = problemInfo(first?.code ?? "NAP101");
    expect([first?.message, help(first?.params ?? {})].slice(0, said.length)).toEqual(said);
  },
);

test.each([
  ["1.1,moj,full\n1.1,fin,none\n", ["NAP313"]],
  ["1.1,moj,full\n1.1,pgo,none\n", ["NAP312"]],
  ["1.1,fin,none\n", ["NAP312"]],
  ["1.1,moj,full\n1.1,fin,none\n1.10,fin,none\n", ["NAP312"]],
])("a row of a body that is responsible for 1.10: %j", async (rows, codes) => {
  const cwd = mkdtempSync(join(tmpdir(), "nap-wording-"));
  writeFileSync(
    join(cwd, "plan.yaml"),
    `format: nap/plan@1
id: p
period: {start: 2020, end: 2022}
bodies: [{id: moj}, {id: pgo}, {id: fin}]
directions: [{id: "1", clauses: [{id: "1.1", lead: [moj]}, {id: "1.2", lead: [pgo]}, {id: "1.10", lead: [fin]}]}]
`,
  );
  writeFileSync(join(cwd, "ratings.csv"), `clause,body,status\n${rows}`);
  const call = ["check", "ratings.csv", "--plan", "plan.yaml", "--format", "json"];
  const { stdout } = await runCli(call, { cwd });
  rmSync(cwd, { recursive: true });
  const { problems } = JSON.parse(stdout) as { problems: { code: string }[] };
  expect(problems.map(({ code }) => code)).toEqual(codes);
});
