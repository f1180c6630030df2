// How the figures of series moved, in JSON → the headings, tables and remarks that people read.
import { clauseSteps } from "../../model/progress.ts";
import { pointsCell } from "../changes/pointsCell.ts";
import { termTable } from "../changes/termTable.ts";
import { withSign } from "../comparisons/comparisonNumbers.ts";
import { isThin, thinMark } from "../coverage.ts";
import { dataTable } from "../dataTable.ts";
import { number, text, type Block, type Cell, type Tone } from "../document.ts";
import { percentCell } from "./percentCell.ts";
import { groupBlocks } from "./groupBlocks.ts";
import { localNumber } from "../localNumber.ts";
import { reportBlocks } from "../schedule/reportBlocks.ts";
import type { ProgressWords } from "./progressWords.ts";
import type { ProgressOutput, SeriesJson, StepJson } from "./progressSchema.ts";

/** @param all whether clauses that are as they were are listed, too */
export function progressBlocks(
  { series, reports, gates = [], reportGates = [] }: ProgressOutput,
  { all, asOf }: { readonly all: boolean; readonly asOf: string | null },
  words: ProgressWords,
): Block[] {
  return [
    ...series.flatMap((own) => seriesBlocks(own, all, asOf, words)),
    ...reports.flatMap((found) => reportBlocks(found, words)),
    ...[...gates, ...reportGates].map(({ text: verdict, met }) =>
      said(verdict, met === null ? "middle" : met ? "good" : "bad"),
    ),
  ];
}

const heading = (level: 1 | 2, value: string): Block => ({ kind: "heading", level, text: value });
const said = (value: string, tone: Tone = "plain"): Block => ({ kind: "text", text: value, tone });

function seriesBlocks(series: SeriesJson, all: boolean, asOf: string | null, words: ProgressWords): Block[] {
  const { progress } = words;
  const { rounds, steps, assessor, id } = series;
  const notices = new Set(rounds.flatMap(({ assessor: own }) => own?.notice ?? []));
  return [
    heading(1, progress.title(assessor === id ? id : `${assessor} (${id})`)),
    ...[...notices].map((notice) => said(notice, "middle")),
    ...stageTexts(series, words).map((line) => said(line, "quiet")),
    ...headlineOf(series, words).map((line) => said(line, "strong")),
    ...remarksOf(series, asOf, words).map((line) => said(line, "middle")),
    roundTable(series, words),
    ...(rounds.some(isThinRound) ? [said(words.common.thin(thinMark), "bad")] : []),
    ...steps.toReversed().flatMap((step) => stepBlocks(step, series, all, words)),
    ...groupBlocks(series, "directions", words),
    ...groupBlocks(series, "bodies", words),
  ].filter((block) => rounds.length > 0 || block.kind !== "table");
}

/** Of rounds with replies, at which stage their ratings are. */
const stageTexts = ({ rounds }: SeriesJson, { common }: ProgressWords): string[] =>
  rounds.flatMap(({ id, assessor }) =>
    assessor?.stage === undefined ? [] : [`${id}: ${common.replies.stages[assessor.stage]}`],
  );

/** What moved last; or why nothing can be told. */
export function headlineOf(series: SeriesJson, words: ProgressWords): string[] {
  const { progress } = words;
  const last = series.steps.at(-1);
  if (last !== undefined) return [movedText(last, series, words)];
  const [only] = series.rounds.filter(({ figure }) => figure !== null);
  return [only === undefined ? progress.noRound : progress.oneRound(only.id)];
}

/** Rounds without a figure, or in no step, and why. */
export function remarksOf(
  { rounds, steps }: SeriesJson,
  asOf: string | null,
  { progress }: ProgressWords,
): string[] {
  const compared = new Set(steps.flatMap(({ from, to }) => [from, to]));
  return rounds.flatMap(({ id, asOf: own, assessments, figure }) => {
    if (assessments.length > 1) return [progress.several(id, assessments.join(", "))];
    if (figure === null && asOf !== null && own !== null && own > asOf)
      return [progress.afterDay(id, own, asOf)];
    if (figure !== null && figure.percent !== null) return [];
    return [(compared.has(id) ? progress.clausesOnly : progress.unscored)(id, assessments[0] ?? "")];
  });
}

export function movedText(
  { from, to, move }: StepJson,
  { rounds }: SeriesJson,
  words: ProgressWords,
): string {
  const { progress, common } = words;
  const local = (value: string): string => localNumber(value, common.decimal);
  const percentOf = (id: string): string | null => {
    const percent = rounds.find((round) => round.id === id)?.figure?.percent ?? null;
    return percent === null ? null : local(percent);
  };
  const [before, now] = [percentOf(from), percentOf(to)];
  return move === null || before === null || now === null
    ? progress.notMoved(from, before, to, now)
    : progress.moved(from, before, to, now, local(withSign(move.value)));
}

/** Whether less than half of what was asked for has a value. */
const isThinRound = ({ scored, eligible }: SeriesJson["rounds"][number]): boolean =>
  scored !== null && isThin({ scored, eligible: eligible ?? 0 });

function roundTable({ rounds, steps }: SeriesJson, { progress, common }: ProgressWords): Block {
  const moves = new Map(steps.map(({ to, move }) => [to, move?.value ?? null]));
  return dataTable(rounds, [
    { title: progress.columns.round, align: "left", cell: ({ id }) => text(id, "strong") },
    { title: common.terms.title, align: "left", grows: true, drop: 1, cell: ({ title }) => text(title) },
    { title: progress.columns.asOf, align: "left", unit: "day", cell: ({ asOf }) => text(asOf ?? "–") },
    { title: "%", align: "right", unit: "percent", cell: ({ figure }) => percentCell(figure?.percent) },
    {
      title: progress.columns.move,
      align: "right",
      cell: ({ id }) => (moves.has(id) ? pointsCell(moves.get(id)) : text("", "quiet")),
    },
    {
      title: common.terms.coverage,
      align: "right",
      unit: "percent",
      cell: (round) => {
        const coverage = round.figure?.coverage ?? null;
        return coverage !== null && isThinRound(round)
          ? number(`${thinMark} ${coverage}`, "bad")
          : percentCell(coverage);
      },
    },
    {
      title: progress.columns.scored,
      align: "right",
      pair: "scored",
      cell: ({ scored, eligible }) =>
        scored === null ? text("–", "quiet") : number(`${scored} / ${eligible ?? 0}`),
    },
    {
      title: common.terms.method,
      align: "left",
      drop: 2,
      cell: ({ figure }) => text(figure?.method.id ?? "–"),
    },
  ]);
}

function stepBlocks(step: StepJson, series: SeriesJson, all: boolean, words: ProgressWords): Block[] {
  const { progress, comparison } = words;
  const shown = all
    ? step.clauses
    : step.clauses.filter(({ step: kind, contribution }) =>
        kind === "same" || kind === "without-value"
          ? contribution.exact !== "0" && contribution.exact !== null
          : true,
      );
  const isMoved = step.move !== null && step.move.exact !== "0";
  return [
    heading(2, progress.step(step.from, step.to)),
    said(movedText(step, series, words)),
    ...newMethodLine(step, series, words).map((line) => said(line, "middle")),
    said(countsText(step, words)),
    ...(step.terms === null || step.move === null || !isMoved ? [] : [termTable(step, words)]),
    ...(shown.length === 0 ? [] : [clauseTable(shown, words)]),
    ...(shown.length === step.clauses.length
      ? []
      : [said(progress.allBelow(shown.length, step.clauses.length), "quiet")]),
    ...(step.move === null && step.terms !== null ? [said(comparison.changes.notSplit, "quiet")] : []),
  ];
}

/** Whether statuses are there in both rounds, but in no order: several that differ, or of two scales. */
const isUnordered = ({ step, statusesBefore, statusesNow }: StepJson["clauses"][number]): boolean =>
  step === "without-value" && statusesBefore !== undefined && statusesNow !== undefined;

/** Kinds that occur, those that want attention first. */
export const countsText = ({ counts, clauses }: StepJson, { progress }: ProgressWords): string => {
  const unordered = clauses.filter(isUnordered).length;
  const known = { ...counts, "without-value": counts["without-value"] - unordered };
  const parts = clauseSteps
    .filter((kind) => known[kind] > 0)
    .map((kind) => progress.counted[kind](known[kind]));
  return `${[...parts, ...(unordered === 0 ? [] : [progress.countedUnordered(unordered)])].join(" · ")}.`;
};

/** Where the method is another one: the earlier round under both. */
export function newMethodLine(
  { from, to, beforeUnderNewMethod }: StepJson,
  { rounds }: SeriesJson,
  { progress, common }: ProgressWords,
): string[] {
  if (beforeUnderNewMethod === null) return [];
  const [old, later] = [from, to].map((id) => rounds.find((round) => round.id === id)?.figure ?? null);
  const name = (figure: typeof old): string =>
    figure === null || figure === undefined ? "?" : `${figure.method.id} ${figure.method.version}`;
  const local = (percent: string | null | undefined): string | null =>
    typeof percent === "string" ? localNumber(percent, common.decimal) : null;
  return [
    progress.newMethod(
      from,
      name(old),
      local(old?.percent),
      name(later),
      local(beforeUnderNewMethod.percent),
    ),
  ];
}

const tones = { worse: "bad", withdrawn: "bad", improved: "good", "came-due": "middle" } as const;

function clauseTable(clauses: StepJson["clauses"], words: ProgressWords): Block {
  const { progress, common } = words;
  const valueCell = (
    percent: string | null,
    outcome: StepJson["clauses"][number]["outcomeNow"],
    statuses: readonly string[] | undefined,
  ): Cell =>
    statuses !== undefined
      ? text(statuses.join(", "))
      : percent === null
        ? text(outcome === null ? "–" : common.terms.outcomes[outcome], "quiet")
        : number(percent);
  return dataTable(clauses, [
    { title: common.terms.clause, align: "left", cell: ({ id }) => text(id, "strong") },
    { title: common.terms.title, align: "left", grows: true, drop: 1, cell: ({ title }) => text(title) },
    {
      title: progress.columns.step,
      align: "left",
      cell: (clause) =>
        text(
          isUnordered(clause) ? progress.unordered : progress.steps[clause.step],
          (tones as Partial<Record<string, Tone>>)[clause.step] ?? "plain",
        ),
    },
    {
      title: progress.columns.before,
      align: "right",
      unit: "percent",
      cell: ({ before, outcomeBefore, statusesBefore }) => valueCell(before, outcomeBefore, statusesBefore),
    },
    {
      title: progress.columns.now,
      align: "right",
      unit: "percent",
      cell: ({ now, outcomeNow, statusesNow }) => valueCell(now, outcomeNow, statusesNow),
    },
    {
      title: progress.columns.points,
      align: "right",
      cell: ({ contribution }) => pointsCell(contribution.value),
    },
  ]);
}
