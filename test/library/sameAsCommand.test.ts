// The texts of a workspace read by the library → the same JSON as `nap score --format json` in its folder.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { globSync } from "tinyglobby";
import { expect, test } from "vitest";
import { parse } from "yaml";
import {
  loadWorkspace,
  readAssessment,
  readCsv,
  readMethod,
  readPlan,
  score,
  toJson,
  type Ratings,
} from "../../src/node.ts";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "../cli/runCli.ts";

/** Every workspace of these folders whose assessments have their files below `assessments`. */
const folders = [
  "accounts-told",
  "bodies",
  "body-names/fine",
  "body-names/wrong",
  "body-weights/fine",
  "coverage-compared",
  "interests",
  "invented/assessment",
  "invented/plan",
  "other-words",
  "raters",
  "who-speaks/fine",
].map((name) => join(projectRoot, "fixtures/trust", name));

const cases = folders.flatMap((cwd) =>
  globSync(["assessments/*.yaml", "assessments/*/assessment.yaml"], { cwd })
    .toSorted()
    .map((source) => ({ cwd, source, name: join(cwd.slice(projectRoot.length + 1), source) })),
);

interface Written {
  readonly id: string;
  readonly method: string;
  readonly ratings?: string | readonly unknown[];
}

function scoreByLibrary(cwd: string, source: string) {
  const textOf = (path: string): string => readFileSync(join(cwd, path), "utf8");
  const text = textOf(source);
  const { method: named, ratings: rows } = parse(text) as Written;
  const paths = [rows ?? []].flat().filter((item) => typeof item === "string");
  const ratings = paths.map((path): Ratings => {
    const file = join(dirname(source), path);
    const { value } = readCsv(textOf(file), { source: file });
    if (value === null) throw new Error(file);
    return value;
  });
  const { value: plan } = readPlan(textOf("plan.yaml"), { source: "plan.yaml" });
  const { value } = readAssessment(text, { source, ...(ratings.length === 0 ? {} : { ratings }) });
  if (plan === null || value === null) throw new Error(source);
  const own = `methods/${named}.yaml`;
  const method = existsSync(join(cwd, own)) ? readMethod(textOf(own), { source: own }).value : null;
  return toJson(score(value, { plan, ...(method === null ? {} : { method }) }));
}

test("enough of them, right and wrong", () => {
  expect(cases.length).toBeGreaterThan(18);
});

interface Shown {
  readonly problems: readonly { readonly file: string; readonly line: number; readonly code: string }[];
}

/**
 * Of the problems those of the assessment, by line and code: a text has no file to look into once more for the column of
 * a cell. Inputs apart: the command line reads the other assessments of the folder as well.
 */
function comparable(json: string, source: string): object {
  const { problems, ...rest } = JSON.parse(json) as Shown;
  const folder = source.endsWith("/assessment.yaml") ? dirname(source) : source;
  const own = problems.filter(({ file }) => file === "plan.yaml" || file.startsWith(folder));
  const key = ({ file, line, code }: Shown["problems"][number]): string =>
    `${file} ${String(line).padStart(6)} ${code}`;
  return {
    ...rest,
    inputs: [],
    problems: own
      .map((item) => ({ ...item, column: 1 }))
      .toSorted((a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b)))),
  };
}

test.each(cases)("$name", async ({ cwd, source }) => {
  const { id } = parse(readFileSync(join(cwd, source), "utf8")) as Written;
  const { stdout } = await runCli(["score", "--assessment", id, "--format", "json", "--quiet"], { cwd });
  expect(comparable(scoreByLibrary(cwd, source), source)).toEqual(comparable(stdout, source));
});

test.each(folders.map((cwd) => ({ cwd, name: cwd.slice(projectRoot.length + 1) })))(
  "$name, loaded as a folder: to the column",
  async ({ cwd }) => {
    const { assessments, methods } = await loadWorkspace(cwd);
    const scores = [...assessments].map((assessment) =>
      score(assessment, assessment.method === null ? { method: methods.get("halves") } : {}),
    );
    const { stdout } = await runCli(["score", cwd, "--format", "json", "--quiet"]);
    const [own, command] = [toJson(scores), stdout].map(
      (json) => JSON.parse(json) as Shown & { scores: { assessment: { id: string } }[] },
    );
    const sorted = (list: readonly { assessment: { id: string } }[] = []): unknown[] =>
      list.toSorted((a, b) => (a.assessment.id < b.assessment.id ? -1 : 1));
    expect(sorted(own?.scores)).toEqual(sorted(command?.scores));
    const placeOf = (problems: Shown["problems"] = []): string[] =>
      problems
        // What a method finds in the rows is known only when the library scores, without looking into the file again.
        .map((item) => JSON.stringify(item.code.startsWith("NAP4") ? { ...item, column: 1 } : item))
        .toSorted();
    expect(new Set(placeOf(command?.problems))).toEqual(new Set(placeOf(own?.problems)));
  },
);
