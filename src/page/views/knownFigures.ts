// Results as they were published → for each figure, published or computed, what is known about it.
import {
  coverageText,
  interestTexts,
  localNumber,
  textIn,
  warningOf,
  type Assessment,
  type Claim,
  type Plan,
} from "../../core.ts";
import type { Result } from "../data/scoreFrom.ts";
import { figureText } from "./figureText.ts";
import type { PageWords } from "./pageWords.ts";
import { speakerName } from "./speakerName.ts";

export interface KnownFigure {
  readonly figure: string;
  readonly isPublished: boolean;
  /** A question and its answer each. */
  readonly facts: readonly (readonly [label: string, answer: string])[];
}

export const knownFigures = (plan: Plan, results: readonly Result[], words: PageWords): KnownFigure[] =>
  results.flatMap((result) => [
    ...result.own.assessment.claims.map((claim) => ofClaim(plan, result, claim, words)),
    ...(result.own.assessment.ratings.rows === 0 ? [] : [ofResult(plan, result, words)]),
  ]);

function ofClaim(plan: Plan, { own }: Result, claim: Claim, words: PageWords): KnownFigure {
  const { known } = words.page;
  const { labels, notStated, ratings } = known;
  const { assessment } = own;
  const isCoded = assessment.kind === "coded";
  const who = speakerName(plan, assessment, words);
  const source = plan.sources.find(({ id }) => id === claim.source);
  const decimals = claim.figure.split(".")[1]?.length ?? 0;
  return {
    figure: `${localNumber(claim.figure, words.common.decimal)}\u00a0%`,
    isPublished: true,
    facts: [
      [labels.whose, isCoded ? known.kinds["self-report"](who) : whose(assessment, who, words)],
      ...(source === undefined
        ? []
        : [[labels.source, textIn(source.title, words.common.preferred)] as const]),
      [labels.period, periodOf(assessment, words)],
      [labels.unit, claim.clauses === null ? notStated : known.claimed(claim.clauses)],
      [labels.coverage, notStated],
      [labels.levels, notStated],
      [labels.rule, notStated],
      [labels.rounding, known.decimals(decimals)],
      [labels.ratings, isCoded || !assessment.published ? ratings.none : ratings.here],
      ...supporters(plan, assessment, words),
      ...(isCoded ? [] : noticeOf(plan, assessment, words)),
    ],
  };
}

function ofResult(plan: Plan, { own, score, scale }: Result, words: PageWords): KnownFigure {
  const { known } = words.page;
  const { labels } = known;
  const { assessment } = own;
  const { overall, method } = score;
  const { preferred, decimal, terms } = words.common;
  const coverage = coverageText(overall, method.rounding);
  const levels = (scale?.levels ?? []).map(({ id, label }) => textIn(label, preferred) || id);
  return {
    figure:
      overall.value === null ? terms.noFigure : `${figureText(overall.value, method.rounding, words)}\u00a0%`,
    isPublished: false,
    facts: [
      [labels.whose, whose(assessment, speakerName(plan, assessment, words), words)],
      [labels.period, periodOf(assessment, words, score.asOf)],
      [labels.unit, known.counted(overall.scored, overall.eligible, overall.total)],
      [labels.coverage, coverage === null ? "–" : known.coverage(localNumber(coverage, decimal))],
      [labels.levels, levels.length === 0 ? known.percents : levels.join(", ")],
      [labels.rule, textIn(method.title, preferred) || method.id],
      [labels.rounding, known.rounding(method.rounding.decimals, method.rounding.mode)],
      [labels.ratings, assessment.kind === "coded" ? known.ratings.coded : known.ratings.here],
      ...supporters(plan, assessment, words),
      ...noticeOf(plan, assessment, words),
    ],
  };
}

const whose = ({ kind }: Assessment, who: string, { page }: PageWords): string =>
  kind === null ? who : page.known.kinds[kind](who);

function periodOf({ period }: Assessment, { page }: PageWords, asOf: string | null = null): string {
  const { known } = page;
  const said = [
    ...(period === null ? [] : [known.period(period.start, period.end)]),
    ...(asOf === null || asOf === period?.end ? [] : [known.asOf(asOf)]),
  ];
  return said.length === 0 ? known.notStated : said.join("; ");
}

/** Who supported a figure, or acts in what it is about: what is not stated is called so. */
function supporters(plan: Plan, assessment: Assessment, words: PageWords): (readonly [string, string])[] {
  const { labels, nobody, notStated } = words.page.known;
  const told = interestTexts({ plan, assessment }, words);
  const texts = told.length > 0 ? told : [assessment.statesInterests === true ? nobody : notStated];
  return texts.map((text) => [labels.interests, text] as const);
}

function noticeOf(plan: Plan, assessment: Assessment, words: PageWords): (readonly [string, string])[] {
  const warning = warningOf({ plan, assessment }, words);
  return warning === null ? [] : [[words.page.known.labels.notice, warning]];
}
