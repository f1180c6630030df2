// A YAML file and the schema of its format → problems with the structure, and where the file cannot be relied on.
import type { ZodType } from "zod";
import { append } from "../../model/append.ts";
import type { Path } from "../../model/place.ts";
import { problem, type Problem, type ProblemCode } from "../../model/problem.ts";
import { neededAt } from "./expected.ts";
import { plain, type Found, type Issue } from "./schemaIssue.ts";
import { unknownKeys, withoutEchoes } from "./unknownKeys.ts";
import { valueAt } from "./valueAt.ts";
import { pathKeys, wrongValue } from "./wrongValue.ts";
import { isAlong, type YamlFile } from "../yaml/yamlFile.ts";

/** Problems after which the rest of the document can still be read as it is meant. */
const harmless: ReadonlySet<ProblemCode> = new Set<ProblemCode>(["NAP201", "NAP205", "NAP215"]);

export interface Validation {
  readonly problems: Problem[];
  /** Where something that the schema requires is not there, or of another type; `[]` is the whole document. */
  readonly broken: readonly Path[];
  /** Keys that are not there and that a key nobody knows may stand for. */
  readonly suspected: readonly Path[];
}

/**
 * Checks keys, types and fixed words. Nothing is converted, but misspelt keys are taken for what they are meant to be,
 * so that what stands under them is checked as well.
 */
export function validate(file: YamlFile, schema: ZodType): Validation {
  const misspelt: Problem[] = [];
  for (;;) {
    const all = mistakesIn(file, schema);
    const found = all.filter((mistake) => !isOfCutValue(file, mistake));
    // What a key is taken for is of no use where the rest is not read.
    if (all.length > mostMistakes)
      return {
        problems: [...misspelt, ...withoutEchoes(found.slice(0, mostMistakes)), tooMany(file)],
        broken: [[]],
        suspected: [],
      };
    const before = misspelt.length;
    for (const { problem: slip, path, takenAs } of found)
      if (takenAs !== null && file.takeAs(path.slice(0, -1), String(path.at(-1)), takenAs))
        misspelt.push(slip);
    if (misspelt.length === before)
      return {
        problems: [...misspelt, ...withoutEchoes(found)],
        broken: [
          ...file.cut,
          ...found
            .filter(({ problem: { code }, path }) => !harmless.has(code) || pathKeys.has(String(path[0])))
            .map(({ path }) => path),
        ],
        suspected: found.flatMap(({ path, meant }) => meant.map((key) => [...path.slice(0, -1), key])),
      };
  }
}

/** What is left of such a value is not what was meant. */
const isOfCutValue = (file: YamlFile, { path, problem: { code } }: Found): boolean =>
  code !== "NAP201" && file.cut.some((cut) => isAlong(path, cut));

function mistakesIn(file: YamlFile, schema: ZodType): Found[] {
  const result = parseOrNull(file, schema);
  if (result === null) return [{ ...plain, path: [], problem: tooMany(file) }];
  const found: Found[] = [];
  for (const issue of result.success ? [] : result.error.issues) {
    append(found, problemsOf(file, schema, issue as unknown as Issue, []));
    if (found.length > mostMistakes) break;
  }
  return found;
}

/** More are not gathered: something else is wrong with the file, and memory is limited. */
const mostMistakes = 10_000;

const tooMany = (file: YamlFile): Problem =>
  problem("NAP204", file.at([]), {
    found: { kind: "too-many-mistakes" },
    expected: { kind: "readable-file" },
  });

/** `null` where there are so many issues that gathering them exhausts the stack. */
function parseOrNull(file: YamlFile, schema: ZodType): ReturnType<ZodType["safeParse"]> | null {
  try {
    return schema.safeParse(file.typed);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function problemsOf(file: YamlFile, schema: ZodType, issue: Issue, around: Path): Found[] {
  const path: Path = [
    ...around,
    ...issue.path.map((step) => (typeof step === "symbol" ? String(step) : step)),
  ];
  if (issue.code === "unrecognized_keys") {
    const keys = issue["keys"] as string[];
    return unknownKeys(file, schema, path, keys.slice(0, mostMistakes + 1));
  }
  const found = valueAt(file.typed, path);
  if (found === undefined) {
    const params = { key: String(path.at(-1)), expected: neededAt(issue, path) };
    return [{ ...plain, path, problem: problem("NAP202", file.at(path), params) }];
  }
  if (issue.code === "invalid_union") {
    const branch = branchFor(issue["errors"] as Issue[][]);
    if (branch !== null) return branch.flatMap((inner) => problemsOf(file, schema, inner, path));
  }
  return [{ ...plain, path, problem: wrongValue(file, schema, path, found, issue) }];
}

/**
 * The branch of a union that the value is of, by its outermost type, and of several the one with the fewest mistakes: its
 * problems say what is wrong inside.
 */
const branchFor = (branches: Issue[][]): Issue[] | null =>
  branches
    .filter(
      (issues) =>
        issues.length > 0 &&
        issues.every((issue) => issue.path.length > 0 || issue.code === "unrecognized_keys"),
    )
    .toSorted((a, b) => mistakes(a) - mistakes(b))[0] ?? null;

const mistakes = (issues: readonly Issue[]): number => {
  let count = 0;
  for (const issue of issues)
    count += issue.code === "unrecognized_keys" ? (issue["keys"] as string[]).length : 1;
  return count;
};
