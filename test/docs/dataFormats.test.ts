// the examples of docs/data-formats.md → one workspace without a problem, in which every key occurs
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { parseDocument, schemas } from "../../src/core.ts";
import { ratingColumns } from "../../src/model/ratingTable.ts";
import { claimNames } from "../../src/parse/claims/claimNames.ts";
import { columnNames, guessedNames } from "../../src/parse/ratings/columnNames.ts";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "../cli/runCli.ts";

interface Shipped {
  readonly id: string;
  readonly levels: readonly {
    readonly id: string;
    readonly label: Readonly<Record<"en" | "az" | "ru" | "uk" | "es", string>>;
    readonly aliases: readonly string[];
  }[];
}

const page = readFileSync(join(projectRoot, "docs/data-formats.md"), "utf8");
const files = new Map(
  [...page.matchAll(/^\*\*`(\S+)`\*\*\n\n```(?:yaml|csv)\n([\s\S]*?)^```$/gm)].map((match) => [
    match[1] ?? "",
    match[2] ?? "",
  ]),
);

test("every block of the page is a file of the workspace, under its path", () => {
  expect(page.match(/^```\w+/gm)).toHaveLength(files.size);
});

test("the workspace has no problem, and a score for each assessment", async () => {
  const cwd = mkdtempSync(join(tmpdir(), "nap-formats-"));
  for (const [name, content] of files) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), content);
  }
  const { stdout } = await runCli(["check", "--format", "compact", "--quiet"], { cwd });
  const { stdout: json } = await runCli(["score", "--format", "json"], { cwd });
  rmSync(cwd, { recursive: true });
  const { scores } = JSON.parse(json) as {
    scores: { assessment: { id: string }; overall: { percent: string | null } }[];
  };
  expect(stdout).toBe("");
  expect(scores.map(({ assessment, overall }) => [assessment.id, overall.percent])).toEqual([
    ["alternative-2025", "63.3"],
    ["offices-2025@y1", "100.0"],
    ["coding-2025", "100.0"],
    ["self-report-2025", expect.stringMatching(/^\d+\.\d$/)],
  ]);
});

test.each(["plan", "assessment", "scale", "method", "workspace"] as const)(
  "every key of a %s is shown",
  (kind) => {
    const texts = [...files]
      .filter(([name]) => name.endsWith(".yaml"))
      .map(([name, content]) => ({ name, content }));
    const own = texts.filter(({ name, content }) => parseDocument(name, content).format === `nap/${kind}@1`);
    const shown = new Set(own.flatMap(({ content }) => keysOf(parse(content))));
    // Of plans in tables the page shows a line.
    if (kind === "plan" && page.includes("`clauses: {files: plan.xlsx, mapping: …}`"))
      for (const key of ["files", "mapping"]) shown.add(key);
    // What a mapping holds is said of mappings.
    const ofMappings = new Set(kind === "assessment" || kind === "plan" ? schemaKeys(schemas.mapping) : []);
    const missing = [...schemaKeys(schemas[kind])].filter((key) => !shown.has(key) && !ofMappings.has(key));
    expect(missing).toEqual([]);
  },
);

test("every status of every shipped scale is listed, with its labels and its other names", () => {
  const folder = join(projectRoot, "data/scales");
  const rows = [...page.matchAll(/^\| (`[\w-]+`) +\| (`[\w-]+`) +\| (`.*`) +\|$/gm)].map(
    ([, scale, status, names = ""]) => [scale, status, ...(names.match(/`[^`]+`/g) ?? [])].join(),
  );
  const quoted = (...texts: string[]): string => texts.map((text) => `\`${text}\``).join();
  const shipped = readdirSync(folder).flatMap((name) => {
    const { id, levels } = parse(readFileSync(join(folder, name), "utf8")) as Shipped;
    return levels.flatMap(({ id: level, label, aliases }) => [
      quoted(id, level, label.en, label.az, label.ru, label.uk, label.es),
      quoted(id, level, ...aliases),
    ]);
  });
  expect(rows.toSorted()).toEqual(shipped.toSorted());
});

test("every name of every column is listed", () => {
  for (const column of ratingColumns)
    for (const name of columnNames[column]) expect(page, name).toContain(`\`${name}\``);
  for (const name of Object.values(guessedNames).flat()) expect(page, name).toContain(`\`${name}\``);
  for (const name of Object.values(claimNames).flat()) expect(page, name).toContain(`\`${name}\``);
});

const keysOf = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap(keysOf)
    : value !== null && typeof value === "object"
      ? Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)])
      : [];

interface Definition {
  readonly shape?: Record<string, unknown>;
  readonly element?: unknown;
  readonly options?: readonly unknown[];
  readonly innerType?: unknown;
}

/** The keys that a schema names, at any depth. */
function schemaKeys(schema: unknown): string[] {
  const { shape = {}, element, options = [], innerType } = (schema as { def: Definition }).def;
  return [
    ...Object.keys(shape),
    ...[...Object.values(shape), ...options, element, innerType].flatMap((inner) =>
      inner === undefined ? [] : schemaKeys(inner),
    ),
  ];
}
