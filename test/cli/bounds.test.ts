// `--bounds` of `nap score` and `nap compare` → beside each overall figure its least and its greatest, in every format, as `nap sensitivity` has them
import { expect, test } from "vitest";
import { outputSchema } from "../../src/present/outputs.ts";
import { inDoubtedWorkspace } from "./doubtedWorkspace.ts";
import { runCli } from "./runCli.ts";

interface Bounds {
  readonly sources: readonly string[];
  readonly least: { readonly exact: string; readonly value: string } | null;
  readonly greatest: { readonly exact: string; readonly value: string } | null;
}

const ofA = ["score", "--assessment", "a", "--bounds"];
const spaced = (text: string): string => text.replaceAll(/\s+/g, " ");

test("what is open is named, and read at its lowest and at its highest", async () => {
  const { stdout, stderr, exitCode } = await inDoubtedWorkspace(ofA);
  expect([stderr, exitCode]).toEqual(["", 0]);
  expect(spaced(stdout)).toContain(
    // 1.1 none, 1.2 half, 2.2 none: 0.5 of 4; 1.1 and 1.2 full, 2.2 full: 3 of 4.
    "Not known: clauses coded as not due, rows that a coder doubts. If all of it is read at its lowest, the figure is 12.50 %; at its highest, 75.00 %.",
  );
  expect(stdout).not.toContain("±");
});

test("in the line of the figure, and of none else", async () => {
  const { stdout } = await inDoubtedWorkspace([...ofA, "--format", "compact"]);
  const [first, ...others] = stdout.split("\n");
  expect(first).toContain(
    "a: 50.00 % (coverage 75.00 %, 3 scored of 4 eligible, method halves, 12.50 % if all that is not known is read at its lowest, 75.00 % at its highest)",
  );
  expect(others.filter((line) => line.includes("12.50"))).toEqual([]);
});

test.each([
  ["ru", "Если всё это прочитать как наихудшее, получится 12,50 %, если как наилучшее — 75,00 %."],
  ["az", "ən aşağı qiymətlə oxunsa, göstərici 12,50 %, ən yuxarı qiymətlə oxunsa, 75,00 % olar."],
])("in the language %s", async (language, said) => {
  const { stdout } = await inDoubtedWorkspace([...ofA, "--lang", language, "--format", "markdown"]);
  expect(spaced(stdout)).toContain(said);
});

test("in csv the overall row alone has them", async () => {
  const { stdout } = await inDoubtedWorkspace([...ofA, "--format", "csv"]);
  const [header = "", ...rows] = stdout.trimEnd().split("\r\n");
  const at = (name: string): number => header.split(",").indexOf(name);
  const cells = (row: string): string[] =>
    ["least", "leastExactNumerator", "leastExactDenominator", "greatest", "greatestExactNumerator"].map(
      (name) => row.split(",")[at(name)] ?? "?",
    );
  expect(rows.map(cells)[0]).toEqual(["12.50", "25", "2", "75.00", "75"]);
  expect(new Set(rows.map(cells).slice(1).flat())).toEqual(new Set([""]));
});

test("without the flag nothing is added", async () => {
  const [json, csv, text] = await Promise.all(
    ["json", "csv", "pretty"].map((format) =>
      inDoubtedWorkspace(["score", "--assessment", "a", "--format", format]),
    ),
  );
  expect(json?.stdout).not.toContain('"bounds"');
  expect(csv?.stdout).not.toContain("least");
  expect(text?.stdout).not.toContain("Not known");
});

test.each(["", "ogp-high-completion", "weakest-body"])(
  "of the bundled account they are those of nap sensitivity (method %j)",
  async (method) => {
    const call = method === "" ? [] : ["--method", method];
    const [scored, found] = await Promise.all([
      runCli(["score", "--bounds", "--format", "json", ...call], { cwd: "/" }),
      runCli(["sensitivity", "--format", "json", ...call], { cwd: "/" }),
    ]);
    const scores = outputSchema.parse(JSON.parse(scored.stdout)) as unknown as {
      scores: { assessment: { id: string }; bounds?: Bounds }[];
    };
    const sensitivity = JSON.parse(found.stdout) as {
      results: { assessment: { id: string }; methods: { bounds: Bounds[] }[] }[];
    };
    expect(sensitivity.results.length).toBe(1);
    for (const { assessment, methods } of sensitivity.results) {
      const own = scores.scores.find((score) => score.assessment.id === assessment.id)?.bounds;
      const last = methods[0]?.bounds.at(-1);
      expect([own?.least, own?.greatest]).toEqual([last?.least, last?.greatest]);
      expect(own?.sources).toEqual(methods[0]?.bounds.slice(0, -1).flatMap(({ sources }) => sources));
    }
  },
);

test("each side of a comparison has its own, and a side without anything open says so", async () => {
  const { stdout } = await inDoubtedWorkspace(["compare", "a", "b", "--bounds"]);
  expect(spaced(stdout)).toContain(
    "A: 50.00 %. Not known: clauses coded as not due, rows that a coder doubts. If all of it is read at its lowest, the figure is 12.50 %; at its highest, 75.00 %. B: 75.00 %. Nothing that the rows say is open: the figure has no range of its own.",
  );
});

test("a comparison in json, csv and a line each", async () => {
  const call = ["compare", "a", "b", "--bounds", "--format"];
  const [json, csv, compact] = await Promise.all(
    ["json", "csv", "compact"].map((format) => inDoubtedWorkspace([...call, format])),
  );
  const result = outputSchema.parse(JSON.parse(json?.stdout ?? "")) as unknown as Record<
    "a" | "b",
    { bounds: Bounds }
  >;
  expect([result.a.bounds.least?.exact, result.a.bounds.greatest?.exact]).toEqual(["25/2", "75"]);
  expect([result.b.bounds.sources, result.b.bounds.least?.value]).toEqual([[], "75.00"]);
  expect(csv?.stdout.split("\r\n").filter((row) => row.startsWith("a,b,bounds,"))).toEqual([
    expect.stringMatching(/^a,b,bounds,least,,12\.50,75\.00,/),
    expect.stringMatching(/^a,b,bounds,greatest,,75\.00,75\.00,/),
  ]);
  expect(compact?.stdout).toContain(
    "a (halves): 50.00 % (12.50 % if all that is not known is read at its lowest, 75.00 % at its highest)\n",
  );
});

test("one assessment under two methods has two of them", async () => {
  const { stdout } = await inDoubtedWorkspace([
    "compare",
    "a",
    "--method",
    "halves",
    "--method",
    "binary",
    "--bounds",
    "--format",
    "compact",
  ]);
  expect(stdout).toContain("a (halves): 50.00 % (12.50 %");
  expect(stdout).toContain("a (binary): 33.33 % (0.00 %");
});

test("three assessments", async () => {
  const { stdout } = await inDoubtedWorkspace(["compare", "a", "b", "c", "--bounds"], {
    "assessments/c/assessment.yaml":
      "format: nap/assessment@1\nid: c\nplan: p\nassessor: {name: C, kind: independent}\nscale: three-step\nmethod: halves\nscope: plan\nratings: ratings.csv\n",
    "assessments/c/ratings.csv": "clause,status\n1.1,full\n1.2,none\n2.1,full\n2.2,full\n",
  });
  expect(spaced(stdout)).toContain("a (halves): 50.00 % (12.50 % if all that is not known");
});

test("rows with an error have no bounds, since nothing is known of them", async () => {
  const { stdout, exitCode } = await inDoubtedWorkspace([...ofA, "--format", "json"], {
    "assessments/a/ratings.csv": "clause,status\n1.1,ful\n",
  });
  expect(exitCode).toBe(1);
  expect(stdout).not.toContain('"bounds"');
});

test("with --against they are refused: a move is no figure", async () => {
  const { stderr, exitCode } = await inDoubtedWorkspace(["compare", "--against", "x.json", "--bounds"]);
  expect(exitCode).toBe(2);
  expect(stderr).toContain("--bounds is for comparing assessments with each other");
});
