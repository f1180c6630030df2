// Assessments of one plan with their scores and how sure these are → the data of a page.
import {
  fold,
  isError,
  textIn,
  type Assessment,
  type Comparison,
  type LinkedAssessment,
  type Method,
  type Plan,
  type Problem,
  type Scale,
  type Schedule,
  type Score,
  type Sensitivity,
  type Text,
} from "../../core.ts";
import { gapsOf } from "./gapsOf.ts";
import type { PublisherWords, ReportAssessment, ReportData } from "../data/reportData.ts";

/** An assessment as the command line scored it. */
export interface ReportItem {
  readonly linked: LinkedAssessment;
  readonly score: Score;
  /** What withholds its figures. */
  readonly errors: readonly Problem[];
  /** `null` where it has no rows, or where its figures are withheld. */
  readonly sensitivity: Sensitivity | null;
  /** `null` where it has no rows, its plan no windows, or its figures are withheld. */
  readonly schedule: Schedule | null;
  readonly areDeclared: boolean;
  readonly doubts: ReadonlyMap<number, readonly string[]>;
}

export interface ReportInput {
  readonly tool: string;
  readonly inputs: ReportData["inputs"];
  readonly publisher: PublisherWords;
  readonly plan: Plan;
  readonly items: readonly ReportItem[];
  /** Those that are held against each other. */
  readonly pairs: readonly Comparison[];
  readonly written: ReportData["written"];
  readonly parts: ReportData["parts"];
  readonly replies: ReportData["replies"];
  /** All that a reader may choose. */
  readonly methods: readonly Method[];
  /** In which texts of the data are kept, the first that of the page; each with those tried before others. */
  readonly languages: readonly { readonly id: string; readonly preferred: readonly string[] }[];
}

export function reportOf({
  tool,
  inputs,
  publisher,
  plan,
  items,
  pairs,
  written,
  parts,
  replies,
  methods,
  languages,
}: ReportInput): ReportData {
  const [only] = languages;
  /** As each language would show it: a page in one language holds no text in another. */
  const kept = <T extends Text>(text: T): Text =>
    typeof text === "string"
      ? text
      : languages.length === 1 && only !== undefined
        ? textIn(text, only.preferred)
        : Object.fromEntries(languages.map(({ id, preferred }) => [id, textIn(text, preferred)]));
  const statuses = new Set(items.flatMap(statusesIn).map(fold));
  const scales = new Map(
    items.flatMap((item) => {
      const { scale } = item.score;
      return scale === null ? [] : [[scale.id, scaleIn(scale, statuses, kept)] as const];
    }),
  );
  const own = items.map(({ score }) => score.method);
  const all = new Map([...own, ...methods].map((method) => [method.id, method]));
  return {
    tool,
    inputs,
    publisher,
    plan: planIn(plan, kept),
    scales: [...scales.values()],
    methods: [...all.values()].map((method) => methodIn(method, [...scales.values()], kept)),
    assessments: items.map((item) => assessmentOf(item, kept)),
    gaps: gapsOf(pairs),
    written,
    parts,
    replies,
    languages: languages.map(({ id }) => id),
  };
}

type Keep = (text: Text) => Text;

function assessmentOf(
  { score, errors, sensitivity, areDeclared, doubts }: ReportItem,
  kept: Keep,
): ReportAssessment {
  return {
    assessment: assessmentIn(score.assessment, kept),
    scale: score.scale?.id ?? null,
    method: score.method.id,
    asOf: score.asOf,
    errors: errors.filter(isError),
    rules: (sensitivity?.methods ?? []).map(({ method, figure, bounds }) => {
      const all = bounds.at(-1);
      return {
        method: method.id,
        value: figure.value,
        least: (all === undefined ? figure.value : all.least?.value) ?? null,
        greatest: (all === undefined ? figure.value : all.greatest?.value) ?? null,
        scored: figure.scored,
        eligible: figure.eligible,
      };
    }),
    areDeclared,
    doubts,
    verify: (sensitivity?.verify ?? []).map(({ clause }) => clause.id),
  };
}

const planIn = (plan: Plan, kept: Keep): Plan => ({
  ...plan,
  title: kept(plan.title),
  notice: plan.notice === null ? null : kept(plan.notice),
  rounds: [],
  sources: plan.sources.map((source) => ({ ...source, title: kept(source.title) })),
  bodies: plan.bodies.map((body) => ({ ...body, name: kept(body.name), aliases: [] })),
  directions: plan.directions.map((direction) => ({
    ...direction,
    title: kept(direction.title),
    clauses: direction.clauses.map((clause) => ({
      ...clause,
      title: kept(clause.title),
      activities: clause.activities.map((activity) => ({ ...activity, title: kept(activity.title) })),
    })),
  })),
});

function assessmentIn(assessment: Assessment, kept: Keep): Assessment {
  // Tables of other claims, and where they stand, are for `nap audit`.
  const { statements: _, claimTables: __, ...rest } = assessment;
  return {
    ...rest,
    title: kept(assessment.title),
    assessor: kept(assessment.assessor),
    notice: assessment.notice === null ? null : kept(assessment.notice),
    interests: assessment.interests.map(({ why, ...interest }) => ({
      ...interest,
      why: why === null ? null : kept(why),
    })),
  };
}

/** As they are written in rows, and in what is doubted of them. */
const statusesIn = ({ score, doubts }: ReportItem): string[] => [
  ...score.assessment.ratings.column.status.names,
  ...[...doubts.values()].flat(),
];

/** Statuses are read in every language: what a row says may be the label in another one. Names that no row uses are left out. */
const scaleIn = (scale: Scale, statuses: ReadonlySet<string>, kept: Keep): Scale => ({
  ...scale,
  title: kept(scale.title),
  levels: scale.levels.map((level) => ({
    ...level,
    label: kept(level.label),
    aliases: [
      ...new Set([...level.aliases, ...(typeof level.label === "string" ? [] : Object.values(level.label))]),
    ].filter((name) => statuses.has(fold(name))),
  })),
});

/** With what it makes of the scales of the page, and of no others. */
function methodIn(method: Method, scales: readonly Scale[], kept: Keep): Method {
  const wanted = new Set(scales.flatMap(({ id, like }) => (like === undefined ? [id] : [id, like])));
  return {
    ...method,
    title: kept(method.title),
    values: new Map([...method.values].filter(([id]) => wanted.has(id))),
    bands: method.bands.map((band) => ({ ...band, label: band.label === null ? null : kept(band.label) })),
  };
}
