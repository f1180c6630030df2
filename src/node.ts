// The library with files: all names of `napscore`, and `loadWorkspace`.
import { bundledIn, languages } from "./core.ts";
import { callError } from "./library/callError.ts";
import { loadLanguage } from "./library/loadLanguage.ts";
import { askedOf, type LoadOptions } from "./library/loadOptions.ts";
import { shippedData } from "./library/shippedData.ts";
import type { Workspace } from "./library/workspace.ts";
import { workspaceOf } from "./library/workspaceOf.ts";
import { readJudging } from "./workspace/judge/readJudging.ts";
import { openWorkspace } from "./workspace/openWorkspace.ts";

export * from "./index.ts";
export type { LoadOptions } from "./library/loadOptions.ts";

/**
 * Reads a folder with `nap.yaml`, or with `plan.yaml` and `assessments/`; or files, patterns among them:
 * `["plan.yaml", "reports/*.xlsx"]`. Paths start at the working folder. What cannot be read is among the problems, and
 * never an error: a folder that does not exist, a file of another kind, a method with mistakes.
 *
 * Throws `InvalidOption` where neither a folder nor files are named, and `UnknownName` for an unknown language, mapping or column.
 *
 * @example
 * const { assessments, problems } = await loadWorkspace("data/plans/az-nap-2020-2022");
 * assessments.ids // ["account-2020-coded", "ogp-platform-2021"]
 * problems // []
 * const absent = await loadWorkspace("absent");
 * absent.problems[0].code // "NAP101"
 */
export async function loadWorkspace(
  from: string | readonly string[],
  options: LoadOptions = {},
): Promise<Workspace> {
  const { language, today, ...asked } = askedOf(from, options);
  const cwd = process.cwd();
  const loaded = await openWorkspace(
    {
      ...asked,
      plan: null,
      scale: null,
      methods: [],
      assessments: [],
      keepTexts: true,
      judges: true,
      bundled: "never",
      inputFaults: "reported",
    },
    { cwd, stdin: noBytes, bundled: bundledIn(() => Promise.resolve(shippedData)) },
  ).catch((error: unknown) => {
    throw callError(error);
  });
  const day = today ?? new Date().toISOString().slice(0, 10);
  const verdicts = await readJudging(loaded, cwd, day);
  return workspaceOf(loaded, await loadLanguage(language ?? loaded.language ?? languages[0]), verdicts);
}

async function* noBytes(): AsyncGenerator<Uint8Array> {}
