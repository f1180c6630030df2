// What the call names → the files and ids to load, and then the assessments and methods to set against each other.
import { resolve } from "node:path";
import { displayPath } from "../io/displayPath.ts";
import { exists, isFolder } from "../io/exists.ts";
import { expandPattern } from "../io/expandPattern.ts";
import { tablesIn } from "../io/tablesIn.ts";
import { sheetReference } from "../io/sheetReference.ts";
import { findWorkspace, workspaceAt } from "../io/findWorkspace.ts";
import {
  inTimeOrder,
  isError,
  unknownId,
  UsageError,
  type LinkedAssessment,
  type Method,
  type Trusted,
} from "../core.ts";
import { isPath } from "../workspace/find/isPath.ts";
import type { Loaded } from "../workspace/loaded.ts";
import { methodNamed } from "../workspace/score/methodNamed.ts";

/** A name of the call: the id of an assessment, or the files that it means. */
export interface ComparedName {
  readonly name: string;
  /** Absolute paths; `null` for an id. */
  readonly paths: readonly string[] | null;
}

export interface ComparedSide {
  readonly linked: LinkedAssessment;
  readonly method: Trusted<Method>;
}

/** What lies there is a file, and so is what can only be a path or a pattern; all else is an id. */
export const comparedNames = (names: readonly string[], cwd: string): Promise<ComparedName[]> =>
  Promise.all(names.map((name) => comparedName(name, cwd)));

async function comparedName(name: string, cwd: string): Promise<ComparedName> {
  if (name === "-") return { name, paths: ["-"] };
  const path = resolve(cwd, sheetReference(name).path);
  const folder = isFolder(path);
  const there = folder ? isPath(name) || workspaceAt(path) !== null || holdsTables(path) : exists(path);
  if (!there && !isPath(name) && !/[*?]/.test(name)) return { name, paths: null };
  const paths = await expandPattern(name, cwd);
  if (paths.length === 0) throw new UsageError("unmatched-name", { name });
  return { name, paths };
}

/** A folder that cannot be read is told by whoever reads it. */
function holdsTables(folder: string): boolean {
  try {
    return tablesIn(folder).length > 0;
  } catch {
    return true;
  }
}

/**
 * Files to load; the workspace around the call too where ids are named beside files.
 *
 * @param asWritten whether a pattern is to stay one name, whose files are one assessment
 */
export function filesToLoad(names: readonly ComparedName[], cwd: string, asWritten: boolean): string[] {
  const files = [
    ...new Set(names.flatMap(({ name, paths }) => (paths === null ? [] : asWritten ? [name] : paths))),
  ];
  if (files.length === 0 || names.every(({ paths }) => paths !== null)) return files;
  const around = findWorkspace(cwd);
  return around === null ? files : [...files, around.folder];
}

/**
 * One side for each assessment that is named, in the order of the call; all that were loaded where none is, and those
 * that a folder or a pattern means, in the order of time. Each under its own method; with one `--method` all under that, with as many as sides each under its own, and one
 * assessment under each of several.
 */
export function comparedSides(
  names: readonly ComparedName[],
  methodNames: readonly string[],
  loaded: Loaded,
  cwd: string,
): ComparedSide[] {
  const linked =
    names.length === 0
      ? inTimeOrder(loaded.assessments)
      : names.flatMap((name) => assessmentsOf(name, loaded, cwd));
  const methods = methodNames.map((name) => methodNamed(name, loaded));
  const [first] = linked;
  if (first !== undefined && linked.length === 1 && methods.length > 1)
    return methods.map((method) => ({ linked: first, method }));
  if (methods.length > 1 && methods.length !== linked.length)
    throw new UsageError("methods-for-assessments", {
      methods: methods.length,
      assessments: linked.length,
    });
  if (linked.length < 2 && loaded.problems.length === 0)
    throw new UsageError("nothing-to-compare", { assessment: first?.assessment.value.id ?? null });
  return linked.flatMap((item, index) => {
    const method = methods[index] ?? methods[0] ?? item.method;
    return method === null ? [] : [{ linked: item, method }];
  });
}

function assessmentsOf({ name, paths }: ComparedName, loaded: Loaded, cwd: string): LinkedAssessment[] {
  const { assessments } = loaded;
  if (paths === null) {
    const found = assessments.filter(({ assessment }) => assessment.value.id === name);
    if (found.length > 0 || isUnusable(name, loaded)) return found;
    const known = assessments.map(({ assessment }) => assessment.value.id);
    throw new UsageError("neither-file-nor-assessment", unknownId(name, known));
  }
  const found = paths.flatMap((path) => {
    const shown = path === "-" ? "-" : displayPath(path, cwd);
    const inside = path === cwd ? "" : `${shown}/`;
    const isOf = (source: string): boolean => source === shown || sheetReference(source).path === shown;
    const exact = assessments.find(
      ({ assessment }) => isOf(assessment.source) || assessment.value.ratings.sources.some(isOf),
    );
    if (exact !== undefined) return [exact];
    return assessments.filter(
      ({ assessment: { source } }) =>
        source.startsWith(inside) && !/^(\.\.)?\//.test(source.slice(inside.length)),
    );
  });
  // Several files may be one assessment.
  return inTimeOrder([...new Set(found)]);
}

/** There is such an assessment: why nothing is known of it is among the problems. */
export const isUnusable = (assessment: string, { judging, problems }: Loaded): boolean =>
  problems.some(isError) &&
  [...(judging?.origins.documents.values() ?? [])].some(
    ({ format, id }) => id === assessment && format === "nap/assessment@1",
  );

/** Clauses are matched by id, which means nothing across plans; a plan made from the table itself has no say. */
export function refuseDifferentPlans(sides: readonly ComparedSide[]): void {
  const plans = sides
    .map(({ linked }) => linked)
    .filter(({ plan, assessment }) => !assessment.value.ratings.sources.includes(plan.source))
    .map(({ plan }) => plan.value.id);
  const [first, ...others] = new Set(plans);
  if (first !== undefined && others.length > 0)
    throw new UsageError("different-plans", { plans: [first, ...others] });
}
