// An assessment, and a method → its figures.
import {
  atStage,
  replyStages,
  scoreLinked,
  scoresDocument,
  type ReplyStage,
  type ResultWords,
} from "../core.ts";
import { InvalidOption } from "./invalidOption.ts";
import { asOfDay } from "./asOfDay.ts";
import type { Assessment } from "./assessment.ts";
import { givenOptions } from "./givenOptions.ts";
import { link, linkNames, type LinkOptions } from "./link.ts";
import { methodFor } from "./methodFor.ts";
import { once } from "./once.ts";
import { printable } from "./printable.ts";
import { problemsJson } from "./problemsJson.ts";
import { provenance } from "./provenance.ts";
import type { ScoreResult } from "./results.ts";
import { scoreOrigins } from "./scoreOrigins.ts";
import { statedClaims } from "./statedClaims.ts";

/** Under which method, as of which day; and for an assessment of `readAssessment`: its plan and scale. */
export interface ScoreOptions extends LinkOptions {
  /** Evaluate as of this day, or the last day of this month, quarter or year; the assessment's own unless given. */
  readonly asOf?: string;
  /** Where bodies replied to their ratings: `first`, `reply` or `final` ratings; `final` unless given. */
  readonly stage?: ReplyStage;
}

export const scoreNames = { ...linkNames, asOf: true, stage: true } as const;

/**
 * Scores an assessment under a method: its own, unless the option `method` names another. Figures are in percent, exact
 * and rounded by the method; `percent` never says 100 for less, or 0 for more. With an error among `problems` the figures
 * are `null`, with the reason.
 *
 * Throws `InvalidOption` where no method is named, or a plan or scale is missing, and `NotAResult` for what no function of
 * this library gave.
 *
 * @example
 * const { overall } = score(own, { plan });
 * [overall.percent, overall.exact, overall.scored, overall.inScope] // ["83.33", "250/3", 3, 4]
 * score(own, { plan, method: shipped.methods.get("binary") }).overall.percent // "66.67"
 * score(own, { plan, stage: "first" }).overall.exact // "250/3"
 * score(own, { plan, asOf: "soon" }) // throws option asOf: a day, month, quarter or year
 */
export function score(assessment: Assessment, options: ScoreOptions = {}): ScoreResult {
  givenOptions(options, scoreNames);
  const { stage } = options;
  if (stage !== undefined && !replyStages.includes(stage))
    throw new InvalidOption("stage", `one of ${replyStages.join(", ")}`);
  const whole = link(assessment, options);
  const linked =
    stage === undefined
      ? whole
      : {
          ...whole,
          assessment: {
            ...whole.assessment,
            value: atStage(whole.assessment.value, stage, whole.scale?.value ?? null),
          },
        };
  const { around, trust } = linked;
  const found = scoreLinked(linked, methodFor(linked), around, asOfDay(options.asOf));
  const [exact, problems] = [found.score, [...trust.problems, ...found.problems]];
  const documentIn = (words: ResultWords) =>
    scoresDocument([exact], problemsJson(problems, words), provenance(around.inputs), words);
  const json = documentIn(around.words).json() as {
    scores: ScoreResult[];
    problems: ScoreResult["problems"];
  };
  const [shown] = json.scores;
  const result: ScoreResult = { ...(shown as ScoreResult), problems: json.problems };
  const claims = once(() => statedClaims(linked, exact, problems));
  const doubts = linked.doubts ?? null;
  const { inputs, words } = around;
  scoreOrigins.set(result, { score: exact, problems, doubts, claims, inputs, words });
  return printable(result, documentIn, around.words);
}
