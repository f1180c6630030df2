// Methods that a plan and nap.yaml name for `nap sensitivity`, by id and by path → whose figures stand beside the own one
import { expect, test } from "vitest";
import { doubtedFiles, inDoubtedWorkspace } from "./doubtedWorkspace.ts";

const strict =
  "format: nap/method@1\nid: strict\nbasis: assumption\nextends: halves\nvalues: {three-step: {full: 1, partial: 1/4, none: 0}}\n";

const planNaming = (names: string): string =>
  (doubtedFiles("")["plan.yaml"] ?? "").replace("directions:", `methods: ${names}\ndirections:`);

async function methodsOf(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { stdout, stderr, exitCode } = await inDoubtedWorkspace(
    ["sensitivity", "a", "--format", "json"],
    files,
  );
  expect([stderr, exitCode]).toEqual(["", 0]);
  const [result] = (
    JSON.parse(stdout) as {
      results: { methods: { method: { id: string }; declared: boolean }[] }[];
    }
  ).results;
  return (result?.methods ?? []).map(({ method, declared }) => `${method.id}${declared ? "" : " (at hand)"}`);
}

test("without any they are at hand, which is said", async () => {
  expect(await methodsOf({})).toContain("binary (at hand)");
});

test("those of the plan are declared, by id and by path from its folder", async () => {
  const files = { "plan.yaml": planNaming("[binary, rules/strict.yaml]"), "rules/strict.yaml": strict };
  expect((await methodsOf(files)).toSorted()).toEqual(["binary", "halves", "strict"]);
});

test("nap.yaml goes before the plan, and takes paths as well, for values too", async () => {
  const files = {
    "plan.yaml": planNaming("[binary]"),
    "rules/strict.yaml": strict,
    "nap.yaml":
      "format: nap/workspace@1\nsensitivity: {methods: [rules/strict.yaml], values: [halves, rules/strict.yaml]}\n",
  };
  expect(await methodsOf(files)).toEqual(["halves", "strict"]);
});

test.each([
  ["plan.yaml", planNaming("[binari]"), "NAP307"],
  ["plan.yaml", planNaming("[rules/none.yaml]"), "NAP101"],
  ["nap.yaml", "format: nap/workspace@1\nsensitivity: {methods: [binari]}\n", "NAP307"],
  ["nap.yaml", "format: nap/workspace@1\nsensitivity: {values: [rules/none.yaml]}\n", "NAP101"],
])("a name in %s that leads nowhere is told at its line: %j", async (file, text, code) => {
  const { stdout, exitCode } = await inDoubtedWorkspace(["check", "--format", "compact"], { [file]: text });
  expect([stdout.includes(code), stdout.includes(`${file}:`)]).toEqual([true, true]);
  // A file that cannot be read is another matter than what is in it.
  expect(exitCode).toBe(code === "NAP101" ? 2 : 1);
});
