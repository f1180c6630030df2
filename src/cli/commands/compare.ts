// `nap compare`: two or more assessments, or one under several methods → why their figures differ.
import {
  agendaOf,
  seriesIn,
  checkAge,
  checkComparisonGate,
  compareMany,
  compareScores,
  comparisonDocument,
  comparisonsDocument,
  comparisonWorkbook,
  loadWords,
  note,
  scoreLinked,
  UsageError,
  unmetComparisonText,
  type AgeGate,
  type AgendaItem,
  type BootstrapOptions,
  type Comparison,
  type ComparisonGate,
  type ComparisonCheck,
  type ComparisonView,
  type Document,
  type Day,
  type NoFigureRule,
  type Note,
  type ProblemJson,
  type Provenance,
  type Score,
  type Words,
} from "../../core.ts";
import { boundsOfScores } from "../boundsOfScores.ts";
import {
  comparedNames,
  comparedSides,
  filesToLoad,
  refuseDifferentPlans,
  type ComparedSide,
} from "../comparedSides.ts";
import type { Environment } from "../environment.ts";
import { failLevel, type ExitCode } from "../exitCode.ts";
import { comparisonFindings } from "../findings/comparisonFindings.ts";
import { callOverWorkspace } from "../flags/callOverWorkspace.ts";
import { ageGatesOf, type AgeFlags } from "../flags/ageGates.ts";
import { gatesOf, type GateFlags } from "../flags/compareGates.ts";
import { asOfDay, loadRequest, type InputFlags } from "../flags/inputOptions.ts";
import type { FindingsFlags } from "../flags/findingsFlags.ts";
import { noFigureOfCall, type NoFigureFlags } from "../flags/noFigureOf.ts";
import { packOf } from "../flags/packOf.ts";
import { todayOf } from "../flags/todayOf.ts";
import { isForTerminal, type OutputFlags } from "../flags/outputOptions.ts";
import { meetingWord } from "../office/meetingWord.ts";
import { runScored } from "../runScored.ts";

export interface CompareFlags
  extends InputFlags, OutputFlags, FindingsFlags, GateFlags, AgeFlags, NoFigureFlags {
  readonly failOn?: string;
  readonly evidence?: boolean;
  readonly all?: boolean;
  readonly bounds?: boolean;
  readonly pack?: string;
  readonly agenda?: boolean;
  readonly seed?: string;
  readonly resamples?: string;
  /** Where it is given, `compareAgainst` is run; the next two go with it. */
  readonly against?: string;
  readonly maxDrop?: string;
  readonly regression?: boolean;
}

/** The bundled workspace whose two assessments share clauses. */
const illustration = "two-assessors";

export async function compare(
  names: readonly string[],
  flags: CompareFlags,
  environment: Environment,
): Promise<ExitCode> {
  const { cwd } = environment;
  if (flags.maxDrop !== undefined) throw new UsageError("needs-against", { flag: "--max-drop" });
  if (flags.regression === false) throw new UsageError("needs-against", { flag: "--no-regression" });
  const level = failLevel(flags.failOn);
  const [all, evidence] = [flags.all ?? false, flags.evidence ?? false];
  const [options, asOf] = [bootstrapOptions(flags), asOfDay(flags)];
  const pack = flags.pack === undefined ? null : packOf(flags, "compare");
  const [ofCall, ages, noFigure] = [gatesOf(flags), ageGatesOf(flags), noFigureOfCall(flags)];
  const named = await comparedNames(names, cwd);
  const asOne = flags.asOne === true ? "names" : "folders";
  const files = filesToLoad(named, cwd, asOne === "names");
  const ids = named.filter(({ paths }) => paths === null).map(({ name }) => name);
  const request = loadRequest(
    files,
    files.length > 0 || ids.length === 0
      ? flags
      : { ...flags, assessment: [...(flags.assessment ?? []), ...ids] },
    {
      keepTexts: evidence || flags.agenda === true || pack !== null,
      namesRaters: isForTerminal(flags, environment),
      bundled: ofCall.length + ages.length === 0 ? "alone" : "never",
    },
  );
  const needsDoubts = flags.bounds === true || flags.agenda === true || pack !== null;
  return runScored(
    {
      ...request,
      asOne,
      bundledPlan: illustration,
      ...(needsDoubts ? { keepDoubts: true as const } : {}),
    },
    level,
    (loaded, language) => {
      const doubtsOf = (score: Score) => scored.find((own) => own.score === score)?.linked.doubts ?? null;
      const agenda = (of: Comparison): AgendaItem[] => agendaOf(of, { a: doubtsOf(of.a), b: doubtsOf(of.b) });
      const view: ComparisonView = {
        all,
        evidence,
        ...(flags.agenda === true ? { agenda } : {}),
      };
      const held: HeldBounds = {
        bounds: callOverWorkspace(ofCall, loaded.gates.comparison),
        ages: callOverWorkspace(ages, loaded.gates.age ?? []),
        noFigure: noFigure ?? loaded.gates.noFigure ?? "fail",
        today: todayOf(flags.today, environment),
      };
      const sides = comparedSides(named, request.methods, loaded, cwd);
      refuseDifferentPlans(sides);
      const results = sides.map(({ linked, method }) => scoreLinked(linked, method, loaded, asOf));
      const scores = results.map(({ score }) => score);
      const scored = sides.flatMap(({ linked }, at) => {
        const score = scores[at];
        return score === undefined ? [] : [{ linked, score }];
      });
      return {
        problems: [...loaded.problems, ...results.flatMap(({ problems }) => problems)],
        notes: [...loaded.notes, ...methodWarning(scores), ...seriesNotes(sides)],
        fault: scores.length < 2 ? new UsageError("too-few-methods", {}) : null,
        async present(problems, provenance) {
          if (scores.length < 2)
            return { document: null, findings: () => comparisonFindings(null, [], [], language) };
          const { checks, document, whole, pairs } = compareAll(
            scores,
            held,
            options,
            problems,
            provenance,
            await loadWords(language, ["comparison"]),
            flags.bounds === true ? { ...view, bounds: await boundsOfScores(scored, language) } : view,
          );
          const unmet = checks.filter(({ met }) => met !== true);
          const words = unmet.length === 0 ? null : await loadWords(language, ["gates"]);
          return {
            document: pack === null ? document : meetingWord(document, pairs, agenda, scores, language),
            captioned: scores,
            workbook: async () =>
              comparisonWorkbook(
                { document: whole(), problems, provenance },
                scores,
                await loadWords(language, ["comparison", "workbook"]),
              ),
            charts: async () =>
              (await import("../charts/compareCharts.ts")).compareCharts(scores, pairs, language),
            areGatesMet: unmet.every(({ met }) => met === null),
            findings: () => comparisonFindings(document, sides, checks, language),
            said: words === null ? [] : unmet.map((check) => unmetComparisonText(check, words)),
          };
        },
      };
    },
    flags,
    environment,
  );
}

/** What a comparison is held against, and the day on which. */
interface HeldBounds {
  readonly bounds: readonly ComparisonGate[];
  readonly ages: readonly AgeGate[];
  readonly noFigure: NoFigureRule;
  readonly today: Day;
}

function compareAll(
  scores: readonly Score[],
  { bounds, ages, noFigure, today }: HeldBounds,
  options: BootstrapOptions,
  problems: readonly ProblemJson[],
  provenance: Provenance,
  words: Words<"comparison">,
  view: ComparisonView,
): {
  readonly checks: readonly ComparisonCheck[];
  readonly document: Document;
  /** With every clause. */
  readonly whole: () => Document;
  readonly pairs: readonly Comparison[];
} {
  /** One assessment may be compared under several methods. */
  const assessments = [...new Set(scores.map(({ assessment }) => assessment))];
  const checksOf = (
    pairs: readonly Comparison[],
    all: Parameters<typeof checkComparisonGate>[1],
  ): ComparisonCheck[] => [
    ...bounds.flatMap((gate) => checkComparisonGate(pairs, all, gate, noFigure)),
    ...ages.flatMap((gate) => assessments.map((assessment) => checkAge(assessment, gate, today))),
  ];
  const viewOf = (checks: readonly ComparisonCheck[]): ComparisonView =>
    checks.length === 0 ? view : { ...view, gates: checks };
  const [a, b] = scores;
  if (scores.length === 2 && a !== undefined && b !== undefined) {
    const comparison = compareScores(a, b, options);
    const checks = checksOf([comparison], comparison.agreement);
    const shown = (own: ComparisonView): Document =>
      comparisonDocument(comparison, problems, provenance, words, own);
    const seen = viewOf(checks);
    return { checks, document: shown(seen), whole: () => shown(wholeOf(seen)), pairs: [comparison] };
  }
  const many = compareMany(scores, options);
  const checks = checksOf(many.pairs, many.agreement);
  const shown = (own: ComparisonView): Document =>
    comparisonsDocument(many, problems, provenance, words, own);
  const seen = viewOf(checks);
  return { checks, document: shown(seen), whole: () => shown(wholeOf(seen)), pairs: many.pairs };
}

const wholeOf = (view: ComparisonView): ComparisonView => ({ ...view, all: true, evidence: false });

/** What moved from one round to the next is no dispute between assessors. */
const seriesNotes = (sides: readonly ComparedSide[]): Note[] =>
  seriesIn(sides.map(({ linked }) => linked)).flatMap(({ series }) =>
    series.rounds.length < 2 ? [] : [note("rounds-of-series", { series: series.id })],
  );

function methodWarning(scores: readonly Score[]): Note[] {
  const methods = new Map(scores.map(({ method }) => [method.hash, `${method.id} ${method.version}`]));
  return methods.size < 2 ? [] : [note("different-methods", { methods: [...methods.values()] })];
}

function bootstrapOptions({ seed = "1", resamples = "2000" }: CompareFlags): BootstrapOptions {
  if (!/^\d{1,15}$/.test(seed))
    throw new UsageError("not-a-whole-number", { flag: "--seed", written: seed, least: 0, most: null });
  if (!/^\d{4,6}$/.test(resamples) || Number(resamples) < 2000)
    throw new UsageError("not-a-whole-number", {
      flag: "--resamples",
      written: resamples,
      least: 2000,
      most: 999_999,
    });
  return { seed: Number(seed), resamples: Number(resamples) };
}
