// Results as they were published → the first sentences of the page.
import {
  compareFractions,
  equal,
  localNumber,
  reasonsText,
  textIn,
  type Claim,
  type Fraction,
  type Plan,
} from "../../core.ts";
import type { Result } from "../data/scoreFrom.ts";
import { figureText } from "./figureText.ts";
import type { PageWords } from "./pageWords.ts";
import { speakerName } from "./speakerName.ts";

/** So many clauses are named. */
const mostNamed = 3;

/** A paragraph each: what was published, what the ratings give, what would settle it. */
export function leadSentences(plan: Plan, results: readonly Result[], words: PageWords): string[][] {
  const { lead } = words.page;
  const claims = results.flatMap(({ own: { assessment } }) =>
    assessment.claims.map((claim) => ({ assessment, claim })),
  );
  const missing = claims.filter(({ assessment }) => assessment.kind === "coded" || !assessment.published);
  const rated = results.filter(({ own }) => own.assessment.ratings.rows > 0);
  const toVerify = rated.flatMap(({ own }) => own.verify.slice(0, mostNamed));
  const paragraphs = [
    [
      ...claims.map(({ assessment, claim }) =>
        claimSentence(speakerName(plan, assessment, words), claim, words),
      ),
      ...(missing.length === 0 ? [] : [lead.ratingsMissing(missing.length)]),
    ],
    ...rated.map((result) => resultSentences(plan, result, rated.length > 1, words)),
    [
      ...(missing.length === 0 ? [] : [lead.settle.ratings]),
      ...(toVerify.length === 0 ? [] : [lead.settle.verify([...new Set(toVerify)].join(", "))]),
    ],
  ];
  return paragraphs.filter((sentences) => sentences.length > 0);
}

const claimSentence = (who: string, claim: Claim, { common, page }: PageWords): string =>
  page.lead.published(who, localNumber(claim.figure, common.decimal), claim.clauses);

function resultSentences(plan: Plan, { own, score }: Result, isDated: boolean, words: PageWords): string[] {
  const { lead } = words.page;
  const { assessment, rules } = own;
  const { overall, method } = score;
  const who = speakerName(plan, assessment, words);
  const speaker =
    assessment.kind === "coded" && assessment.of !== null
      ? lead.subject.coded(who)
      : assessment.kind === "self-report"
        ? lead.subject.own(who)
        : lead.subject.other(textIn(assessment.title, words.common.preferred) || assessment.id);
  // One assessor may have spoken on several days.
  const subject =
    isDated && score.asOf !== null ? `${speaker} (${words.page.known.asOf(score.asOf)})` : speaker;
  if (overall.value === null)
    return [lead.givesNone(subject, reasonsText(overall.reasons, words) ?? words.common.terms.noFigure)];
  const shown = (value: Fraction): string => figureText(value, method.rounding, words);
  const rule = textIn(method.title, words.common.preferred) || method.id;
  const values = rules.flatMap(({ value }) => (value === null ? [] : [value])).toSorted(compareFractions);
  const [least, greatest] = [values[0], values.at(-1)];
  const [{ least: lowest, greatest: highest } = { least: null, greatest: null }] = rules;
  return [
    lead.gives(subject, shown(overall.value), rule, overall.scored, overall.eligible),
    ...(lowest === null || highest === null || equal(lowest, highest)
      ? []
      : [lead.bounds(shown(lowest), shown(highest))]),
    ...(values.length > 1 && least !== undefined && greatest !== undefined
      ? [lead.rules(values.length, shown(least), shown(greatest))]
      : []),
  ];
}
