// A kind of file of a workspace and a seed → a workspace in which that file is hostile, and a call that reads it.
import { goodWorkspace, type WorkspaceFile } from "./goodWorkspace.ts";
import { below, howMany, pick, times, type Generator } from "./hostileCase.ts";
import { hostileTable, usualColumns } from "./hostileTables.ts";
import { hostileText, nameOfJavaScript, pathOutside } from "./hostileTexts.ts";
import { hostileYaml } from "./hostileYaml.ts";
import { mappings } from "./mappingCases.ts";
import { workspaceCalls } from "./workspaceCalls.ts";
import { brokenDelimited, delimited, encoded } from "./tableTexts.ts";

const base = "assessments/first";

const withDocument =
  (name: WorkspaceFile): Generator =>
  (random) => {
    const { kind, text } = hostileYaml(goodWorkspace[name], random);
    return { kind, files: { ...goodWorkspace, [name]: text }, calls: [pick(random, workspaceCalls)] };
  };

const header: Readonly<Record<string, readonly string[]>> = {
  claims: ["id", "figure", "of", "unit", "as-of", "period", "clauses", "source", "note"],
  replies: [
    "clause",
    "activity",
    "body",
    "answer",
    "status",
    "percent",
    "comment",
    "received",
    "final-status",
    "final-note",
  ],
  doubts: ["clause", "activity", "body", "alternative"],
  ratings: [...usualColumns, "doubt"],
};

const words = [
  "1.1",
  "1.2",
  "a",
  "moj",
  "full",
  "none",
  "agree",
  "object",
  "50",
  "more than 30",
  "up 24 % from c1",
  "2020-01-01",
  "",
];

/** A table that an assessment names: of claims, replies, doubts or ratings. */
const withTable =
  (name: keyof typeof header & string): Generator =>
  (random) => {
    const columns = header[name] as readonly string[];
    const strange = hostileTable(random, 20_000);
    const table =
      random() < 0.3
        ? { ...strange, header: [...strange.header, ...columns] }
        : {
            ...strange,
            header: columns,
            rows: times(howMany(random, 30_000), (row) =>
              columns.map((column, at) =>
                random() < 0.02
                  ? hostileText(random)
                  : at === 0 && column === "id"
                    ? `c${row}`
                    : pick(random, words),
              ),
            ),
          };
    const text = delimited(table, ",");
    const bytes =
      random() < 0.8 ? text : random() < 0.5 ? brokenDelimited(table, random) : encoded(text, random);
    return {
      kind: `table of ${name}`,
      files: { ...goodWorkspace, [`${base}/${name}.csv`]: bytes },
      calls: [pick(random, workspaceCalls)],
    };
  };

/** Patterns and paths of files that lead where they should not, or that take long to be compared. */
const patterns: Generator = (random) => {
  const stars = pick(random, [
    "*",
    "**/",
    "?",
    "*a",
    "{a,b}",
    "{a,{b,c}}",
    "[!x]",
    "../",
    "{..,.}/",
    "/*",
    "*/",
    "[a-",
    "\\",
  ]);
  const pattern = pick(random, [
    (): string => stars.repeat(howMany(random, 30_000)),
    (): string => `${stars.repeat(howMany(random, 300))}b.csv`,
    (): string => pathOutside(random),
    (): string => `../../../${pathOutside(random)}`,
    (): string =>
      pick(random, [
        "/**",
        "/**/*.csv",
        "/proc/self/**",
        "../**/*.csv",
        "/dev/*",
        "link/*.csv",
        "link",
        "far.csv",
        "round/**/*.csv",
      ]),
    (): string => hostileText(random),
  ])();
  const long = `${"a".repeat(1 + below(random, 240))}.csv`;
  const key = pick(random, ["ratings", "claims", "replies", "doubts", "plan", "method", "scale", "mapping"]);
  const assessment = goodWorkspace["assessments/first/assessment.yaml"]
    .replace(new RegExp(`^${key}:.*\n`, "m"), "")
    .concat(`${key}: ${JSON.stringify(pattern).replaceAll(/[\u007f-\u009f\u2028\u2029\ufeff]/g, "?")}\n`);
  return {
    kind: `pattern for ${key}`,
    files: {
      ...goodWorkspace,
      "assessments/first/assessment.yaml": assessment,
      [`${base}/${long}`]: "clause,status\n1.1,full\n",
    },
    links: {
      [`${base}/link`]: "../../..",
      [`${base}/far.csv`]: "../../../secret.csv",
      [`${base}/round`]: ".",
    },
    calls: [pick(random, workspaceCalls)],
  };
};

/** Methods that extend each other, in a chain, a circle or a fan. */
const chains: Generator = (random) => {
  const count = howMany(random, 10_000);
  const next = pick(random, [
    (at: number): string => `m${at + 1}`,
    (at: number): string => `m${(at + 1) % count}`,
    (): string => "m0",
    (): string => nameOfJavaScript(random),
  ]);
  const files = Object.fromEntries(
    times(Math.min(count, 3000), (at) => [
      `methods/m${at}.yaml`,
      `format: nap/method@1\nid: m${at}\nversion: 1\ntitle: M\nbasis: assumption\nextends: ${at === count - 1 ? "halves" : next(at)}\n`,
    ]),
  );
  return {
    kind: "chain of methods",
    files: {
      ...goodWorkspace,
      "nap.yaml": goodWorkspace["nap.yaml"].replace("methods/own.yaml", "methods/*.yaml"),
      ...files,
    },
    calls: [pick(random, workspaceCalls)],
  };
};

export const workspaceCases = {
  workspace: withDocument("nap.yaml"),
  plan: withDocument("plan.yaml"),
  assessment: withDocument("assessments/first/assessment.yaml"),
  method: withDocument("methods/own.yaml"),
  scale: withDocument("scales/own.yaml"),
  mapping: withDocument("mappings/form.yaml"),
  baseline: withDocument("baseline.yaml"),
  claims: withTable("claims"),
  replies: withTable("replies"),
  doubts: withTable("doubts"),
  ratings: withTable("ratings"),
  mappings,
  patterns,
  chains,
} satisfies Record<string, Generator>;
