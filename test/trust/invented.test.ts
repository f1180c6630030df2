// Invented plans and assessments → a key of its own in formats for machines, and a sentence in those for people.
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "../cli/runCli.ts";

const at = (name: string) => ({ cwd: join(projectRoot, "fixtures/trust", name) });

const shown = async (
  name: string,
  argv: readonly string[],
  format: string,
  language = "en",
): Promise<string> =>
  (await runCli([...argv, "--quiet", "--format", format, "--lang", language], at(name))).stdout;

const commands = [
  ["score", "--assessment", "joint"],
  ["explain", "--assessment", "joint"],
  ["audit", "--assessment", "joint"],
  ["methods", "--try", "--assessment", "joint"],
  ["compare", "joint", "other"],
];

/** Every value of `invented` in the JSON, with the id beside it. */
function inventedIn(value: unknown): string[] {
  if (value === null || typeof value !== "object") return [];
  const { id, invented } = value as Record<string, unknown>;
  const own = typeof invented === "boolean" ? [`${String(id)} ${invented}`] : [];
  return [...own, ...Object.values(value).flatMap(inventedIn)];
}

describe.each(commands.map((argv) => ({ argv, name: argv.join(" ") })))("$name", ({ argv }) => {
  test.each([
    ["invented/plan", ["joint true", "other true"]],
    ["invented/assessment", ["joint true", "other false"]],
    ["interests", ["joint false", "other false"]],
  ])("%s", async (name, expected) => {
    const found = inventedIn(JSON.parse(await shown(name, argv, "json")));
    const allowed = new Set(expected);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((item) => allowed.has(item))).toBe(true);
    const csv: Record<string, string>[] = parse(await shown(name, argv, "csv"), { columns: true });
    const cells = new Set(csv.map(({ invented }) => invented).filter((cell) => cell !== ""));
    const words = found.map((item) => (item.endsWith("true") ? "yes" : "no"));
    expect([...cells].toSorted()).toEqual([...new Set(words)].toSorted());
    const isSaid = expected.some((item) => item.endsWith("true"));
    for (const format of ["pretty", "markdown", "compact"])
      expect((await shown(name, argv, format)).includes("Invented data.")).toBe(isSaid);
  });
});

test.each([
  ["az", "Məlumatlar uydurmadır."],
  ["ru", "Данные вымышлены."],
])("in %s", async (language, text) => {
  for (const argv of commands) expect(await shown("invented/plan", argv, "pretty", language)).toContain(text);
});

test("anything but true or false is a problem at its place", async () => {
  const { stdout } = await runCli(["check", "-", "--format", "json"], {
    stdin:
      'format: nap/plan@1\nid: p\ninvented: "yes"\nperiod: {start: 2025, end: 2025}\ndirections: [{id: "1", clauses: [{id: "1.1"}]}]\n',
  });
  const { problems } = JSON.parse(stdout) as { problems: { line: number; code: string }[] };
  expect(problems.map(({ line, code }) => `${line} ${code}`)).toEqual(["3 NAP204"]);
});
