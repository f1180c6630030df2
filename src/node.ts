// The library with files: all names of `napscore`, and `loadWorkspace`.
import { resolve } from "node:path";
import { loadFiles } from "./cli/load/loadFiles.ts";
import { UsageError, type Loaded } from "./cli/load/loaded.ts";
import { append, isError, problem, startOf, type Located, type Problem as Found } from "./core.ts";
import { displayPath } from "./io/displayPath.ts";
import { isFolder } from "./io/exists.ts";
import { expandPattern } from "./io/expandPattern.ts";
import { workspaceAt } from "./io/findWorkspace.ts";
import { assessmentOf, type Surroundings } from "./library/assessment.ts";
import { InvalidOption } from "./library/invalidOption.ts";
import { languageIds, type LanguageId } from "./library/language.ts";
import { methodOf } from "./library/method.ts";
import { named } from "./library/named.ts";
import { planOf } from "./library/plan.ts";
import { problemsJson } from "./library/problemsJson.ts";
import { scaleOf } from "./library/scale.ts";
import { shipped } from "./library/shipped.ts";
import { shippedData } from "./library/shippedData.ts";
import { UnknownName } from "./library/unknownName.ts";
import { workspaceOrigins, type Workspace } from "./library/workspace.ts";

export * from "./index.ts";

/** How files are read. */
export interface LoadOptions {
  /** The language of messages, English unless given. */
  readonly language?: LanguageId;
  /** How many megabytes a file may have: unless given, 5 for YAML and 1000 for a table. */
  readonly maxSize?: number;
}

/**
 * Reads a folder with `nap.yaml`, or with `plan.yaml` and `assessments/`; or files, patterns among them:
 * `["plan.yaml", "reports/*.xlsx"]`. Paths start at the working folder. What cannot be read is among the problems, and
 * never an error: a folder that does not exist, a file of another kind, a method with mistakes.
 *
 * Throws `InvalidOption` where neither a folder nor files are named, and `UnknownName` for an unknown language.
 *
 * @example
 * const { assessments, problems } = await loadWorkspace("data/plans/az-nap-2020-2022");
 * assessments.ids // ["ccc-2020", "ogp-platform-2021"]
 * problems // []
 * const absent = await loadWorkspace("absent");
 * absent.problems[0].code // "NAP101"
 */
export async function loadWorkspace(
  from: string | readonly string[],
  options: LoadOptions = {},
): Promise<Workspace> {
  const names = namesIn(from);
  const language = languageIn(options);
  const maxSize = maxSizeIn(options);
  const cwd = process.cwd();
  const { files, problems } = await filesOf(names, cwd);
  if (files.length === 0) return empty(problems, language);
  const request = {
    files,
    plan: null,
    scale: null,
    methods: [],
    assessments: [],
    keepTexts: true,
    maxSize,
    bundled: "never",
  } as const;
  const environment = {
    cwd,
    variables: {},
    stdin: noBytes,
    stdout: ignored,
    stderr: ignored,
    columns: null,
    bundled: () => Promise.resolve(shippedData),
  };
  try {
    return await workspaceOf(await loadFiles(request, shippedData, environment), problems, language);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return empty([...problems, unreadable(names[0] ?? "", error.message)], language);
  }
}

const ignored = (): Promise<void> => Promise.resolve();

async function* noBytes(): AsyncGenerator<Uint8Array> {}

function namesIn(from: string | readonly string[]): readonly string[] {
  const names = typeof from === "string" ? [from] : from;
  const isNamed = Array.isArray(names) && names.length > 0;
  if (isNamed && names.every((name) => typeof name === "string" && name.trim() !== "")) return names;
  throw new InvalidOption("from", "the path of a folder, or a list of files, is needed");
}

function languageIn({ language = "en" }: LoadOptions): LanguageId {
  if (languageIds.includes(language)) return language;
  throw new UnknownName("language", language, languageIds);
}

function maxSizeIn({ maxSize }: LoadOptions): number | null {
  if (maxSize === undefined) return null;
  if (typeof maxSize === "number" && maxSize > 0) return maxSize;
  throw new InvalidOption("maxSize", `a number of megabytes is needed, not ${String(maxSize)}`);
}

/** Files and workspaces that are there, as absolute paths; what leads nowhere is a problem. */
async function filesOf(
  names: readonly string[],
  cwd: string,
): Promise<{ files: string[]; problems: Found[] }> {
  const files: string[] = [];
  const problems: Found[] = [];
  for (const name of names) {
    const path = resolve(cwd, name);
    if (isFolder(path)) {
      if (workspaceAt(path) !== null) files.push(path);
      else
        problems.push(
          unreadable(
            displayPath(path, cwd),
            "it is a folder without nap.yaml, and without plan.yaml and assessments/",
          ),
        );
      continue;
    }
    const found = await expandPattern(name, cwd);
    append(files, found);
    if (found.length === 0) problems.push(problem("NAP308", startOf(name), { path: name }));
  }
  return { files, problems };
}

const unreadable = (path: string, reason: string): Found =>
  problem("NAP101", startOf(path), { path, reason });

function empty(problems: readonly Found[], language: LanguageId): Workspace {
  const { methods, scales } = shipped;
  const workspace: Workspace = {
    plans: named("plan", []),
    assessments: named("assessment", []),
    methods,
    scales,
    problems: problemsJson(problems),
    language,
  };
  const around = { methods: () => [], problems, methodGround: () => nothing, inputs: [] };
  const lines = problems.map((found) => ({ problem: found, line: "" }));
  workspaceOrigins.set(workspace, { lines, files: 0, around });
  return workspace;
}

const nothing = { unread: [], problems: [] };

async function workspaceOf(
  loaded: Loaded,
  before: readonly Found[],
  language: LanguageId,
): Promise<Workspace> {
  const lines = await loaded.locate([...before, ...loaded.problems]);
  const exact = new Map(
    loaded.problems.map((found, index) => [found, lines[before.length + index]?.problem]),
  );
  const located = (found: Found): Found => exact.get(found) ?? found;
  const problems = lines.map(({ problem: found }) => found);
  const around: Surroundings = {
    methods: () => [...loaded.methods.values()],
    problems: loaded.problems.map(located),
    methodGround: loaded.methodGround,
    inputs: loaded.inputs,
  };
  const groundOf = ({ source }: Located<unknown>) => ({
    unread: [],
    problems: problems.filter((found) => isError(found) && found.at.source === source),
  });
  const workspace: Workspace = {
    plans: named(
      "plan",
      loaded.plans.map((plan) => planOf(plan, groundOf(plan))),
    ),
    assessments: named(
      "assessment",
      loaded.assessments.map((linked) =>
        assessmentOf({ ...linked, problems: linked.problems.map(located), around }),
      ),
    ),
    methods: named(
      "method",
      [...loaded.methods].map(([id, method]) => methodOf(method, null, loaded.methodGround(id))),
    ),
    scales: named(
      "scale",
      [...loaded.scales.values()].map((scale) => scaleOf(scale, groundOf(scale))),
    ),
    problems: problemsJson(problems),
    language,
  };
  workspaceOrigins.set(workspace, { lines, files: loaded.files, around });
  return workspace;
}
