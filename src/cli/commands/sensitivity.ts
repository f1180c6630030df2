// `nap sensitivity`: assessments → how sure their figures are.
import {
  inTimeOrder,
  append,
  loadWords,
  scoreLinked,
  sensitivityDocument,
  sensitivityWorkbook,
  unknownSources,
  type Problem,
  type Sensitivity,
  type UnknownSource,
} from "../../core.ts";
import { comparedNames } from "../comparedSides.ts";
import type { Environment } from "../environment.ts";
import { failLevel, type ExitCode } from "../exitCode.ts";
import type { FindingsFlags } from "../flags/findingsFlags.ts";
import { asOfDay, loadRequest, type InputFlags } from "../flags/inputOptions.ts";
import { oneOf } from "../flags/oneOf.ts";
import { isForTerminal, type OutputFlags } from "../flags/outputOptions.ts";
import { methodsFor } from "../methodsFor.ts";
import { nothingToDo } from "../nothingToDo.ts";
import { runScored } from "../runScored.ts";
import { sensitivityOf } from "../sensitivityOf.ts";

export interface SensitivityFlags extends InputFlags, OutputFlags, FindingsFlags {
  readonly failOn?: string;
  readonly together?: string;
}

export async function sensitivity(
  names: readonly string[],
  flags: SensitivityFlags,
  environment: Environment,
): Promise<ExitCode> {
  const [level, asOf] = [failLevel(flags.failOn), asOfDay(flags)];
  const together = togetherOf(flags);
  const named = await comparedNames(names, environment.cwd);
  const files = named.flatMap(({ paths }) => paths ?? []);
  const ids = named.flatMap(({ name, paths }) => (paths === null ? [name] : []));
  const asked = { ...flags, assessment: [...(flags.assessment ?? []), ...ids] };
  const namesRaters = isForTerminal(flags, environment);
  const request = {
    ...loadRequest(files, asked, { keepTexts: true, namesRaters, bundled: "alone" }),
    keepDoubts: true as const,
  };
  return runScored(
    request,
    level,
    (loaded, language) => {
      const problems: Problem[] = [];
      const found = inTimeOrder(loaded.assessments).flatMap((linked): Sensitivity[] => {
        const methods = methodsFor(linked, request.methods, loaded);
        if (methods === null || linked.assessment.value.ratings.rows === 0) return [];
        const { score, problems: own } = scoreLinked(linked, methods.own, loaded, asOf);
        append(problems, own);
        const known = sensitivityOf({ linked, score, problems: own, methods }, loaded, together);
        return known === null ? [] : [known];
      });
      return {
        problems: [...loaded.problems, ...problems],
        notes: loaded.notes,
        fault: found.length > 0 ? null : nothingToDo("sensitivity", loaded.assessments),
        async present(shown, provenance) {
          const words = await loadWords(language, ["sensitivity"]);
          if (found.length === 0) return { document: null };
          const document = sensitivityDocument(found, provenance, words);
          return {
            document,
            captioned: found.map((own) => ({ ...own, method: own.methods[0]?.method ?? null })),
            workbook: async () =>
              sensitivityWorkbook(
                { document, problems: shown, provenance },
                found,
                await loadWords(language, ["sensitivity", "workbook"]),
              ),
            charts: async () =>
              (await import("../charts/sensitivityCharts.ts")).sensitivityCharts(found, language),
          };
        },
      };
    },
    flags,
    environment,
  );
}

/** Sources to be taken together, as `not-due,doubt`; `null` where none are asked for. */
function togetherOf({ together }: SensitivityFlags): readonly UnknownSource[] | null {
  if (together === undefined) return null;
  const asked = together.split(",").map((name) => oneOf("--together", name.trim(), unknownSources));
  return unknownSources.filter((source) => asked.includes(source));
}
