// `nap explain`: how a figure came about, or what a problem code or a method means.
import {
  codeDocument,
  explainFigure,
  explanationDocument,
  figureHistories,
  isError,
  loadWords,
  methodExplanation,
  problemTable,
  usableMethods,
  UsageError,
  type Document,
  type FigureSubject,
  type Language,
  type ProblemCode,
  type Provenance,
  type Score,
} from "../../core.ts";
import { isTableName } from "../../io/sheetReference.ts";
import { isPath } from "../../workspace/find/isPath.ts";
import type { Loaded } from "../../workspace/loaded.ts";
import { methodNamed } from "../../workspace/score/methodNamed.ts";
import { scoreAll } from "../../workspace/score/scoreAll.ts";
import { configHere } from "../configHere.ts";
import { emit } from "../emit.ts";
import type { Environment } from "../environment.ts";
import type { ExitCode } from "../exitCode.ts";
import { asOfDay, loadRequest, type InputFlags } from "../flags/inputOptions.ts";
import { languageHere } from "../flags/languageHere.ts";
import type { FindingsFlags } from "../flags/findingsFlags.ts";
import { isForTerminal, type OutputFlags } from "../flags/outputOptions.ts";
import { resolveName, type Names, type Resolved } from "../resolveName.ts";
import { nothingToDo } from "../nothingToDo.ts";
import { runScored } from "../runScored.ts";
import { tool } from "../version.ts";

export interface ExplainFlags extends InputFlags, OutputFlags, FindingsFlags {}

export async function explain(
  written: readonly string[],
  flags: ExplainFlags,
  environment: Environment,
): Promise<ExitCode> {
  const [first = "overall", ...others] = written;
  const isFile = isPath(first) || isTableName(first) || first === "-";
  const [name, files] = isFile ? ["overall", written] : [first, others];

  // Codes look like nothing else, and are explained wherever one is, whatever is wrong with the files there.
  const code = codeOf(name);
  if (code !== null) {
    const language = await languageHere(flags, environment);
    const document = codeDocument(code, { tool, inputs: [] }, await loadWords(language, ["problems"]));
    await emit(document, language, flags, environment, configHere(environment));
    return 0;
  }

  const request = loadRequest(files, flags, {
    keepTexts: true,
    namesRaters: isForTerminal(flags, environment),
    bundled: "alone",
  });
  const asOf = asOfDay(flags);
  return runScored(
    request,
    "error",
    async (loaded, language) => {
      const { scored, problems } = scoreAll(loaded, request.methods, asOf);
      const scores = scored.map(({ score }) => score);
      const subject = await subjectOf(name, loaded, scores, language, flags, environment);
      // A method is what its file says, whatever is wrong with the rest.
      const isOfRest = subject.kind !== "method";
      return {
        problems: isOfRest ? [...loaded.problems, ...problems] : [],
        notes: isOfRest ? loaded.notes : [],
        fault: isOfRest && scores.length === 0 ? nothingToDo("explain", loaded.assessments) : null,
        present: async (_, provenance) => ({
          document: await documentOf(subject, scores, loaded, provenance, language),
        }),
      };
    },
    flags,
    environment,
  );
}

/** Where nothing has the name, the reason may be a file that cannot be read. */
async function subjectOf(
  name: string,
  loaded: Loaded,
  scores: readonly Score[],
  language: Language,
  flags: ExplainFlags,
  environment: Environment,
): Promise<Resolved<Kind>> {
  try {
    return resolveName(name, namesIn(loaded, scores));
  } catch (error) {
    const errors = await loaded.locate(loaded.problems.filter(isError));
    if (errors.length > 0)
      await (await import("../reportProblems.ts")).reportProblems(errors, language, flags, environment);
    throw error;
  }
}

type Kind = FigureSubject["kind"] | "method" | "code";

function namesIn(loaded: Loaded, scores: readonly Score[]): Names<Kind> {
  return {
    overall: new Set(["overall"]),
    direction: new Set(scores.flatMap(({ plan }) => plan.directions.map(({ id }) => id))),
    clause: new Set(scores.flatMap(({ clauses }) => clauses.map(({ clause }) => clause.id))),
    body: new Set(scores.flatMap(({ plan }) => plan.bodies.map(({ id }) => id))),
    method: new Set(usableMethods(loaded).map(({ value }) => value.id)),
    code: new Set(Object.keys(problemTable)),
  };
}

/** `NAP203`, in whatever case, with or without its prefix. */
function codeOf(name: string): ProblemCode | null {
  const written = name.replace(/^code:/, "").toUpperCase();
  return Object.hasOwn(problemTable, written) ? (written as ProblemCode) : null;
}

async function documentOf(
  { kind, id }: Resolved<Kind>,
  scores: readonly Score[],
  loaded: Loaded,
  provenance: Provenance,
  language: Language,
): Promise<Document> {
  if (kind === "method") {
    const { value, source } = methodNamed(id, loaded);
    return methodExplanation({ method: value, source }, provenance, await loadWords(language, ["methods"]));
  }
  if (kind === "code")
    return codeDocument(id as ProblemCode, provenance, await loadWords(language, ["problems"]));
  const subject = { kind, id };
  const found = scores.flatMap((score) => explainFigure(score, subject) ?? []);
  if (found.length === 0 && scores.length > 0) throw new UsageError("figure-of-none", subject);
  const words = await loadWords(language, ["explain", "replies", "scores"]);
  return explanationDocument(subject, found, provenance, words, figureHistories(found));
}
