// A score and its assessment → published figures and counts that the rows do not bear out.
import { roundToText } from "../math/round.ts";
import type { Fraction } from "../math/fraction.ts";
import { decimalsOf } from "../math/unround.ts";
import type { Assessment } from "../model/assessment.ts";
import type { Located, Path, Place } from "../model/place.ts";
import { problem, type Problem, type ProblemCode } from "../model/problem.ts";
import type { ClaimCheck, Score } from "../model/score.ts";

/** Warnings that nearly always need fixing, which then gives another figure. */
const unsettling: ReadonlySet<ProblemCode> = new Set<ProblemCode>(["NAP116", "NAP117", "NAP211"]);

const isUnsettling = ({ code, params }: Problem): boolean =>
  unsettling.has(code) || (code === "NAP112" && params["column"] === "");

/**
 * Published figures (NAP501) and counts (NAP502) that the rows do not bear out, from the checked claims of the score.
 * A claim that is impossible by itself (`found` has a NAP502, NAP503 or NAP504 in it) was reported already; and where
 * the rows are in doubt, so is what they bear out.
 *
 * @param found what else was found in the same files
 * @example
 * const strictScore = scoreAssessment(inputOf(own, strict)).score;
 * const [{ code, params }] = claimProblems({ ...strictScore, claims: checkClaims(strictScore, []) }, own, []);
 * [code, params.figure, params.found] // ["NAP501", "83.33", "66.67"]
 */
export function claimProblems(
  score: Score,
  assessment: Located<Assessment>,
  found: readonly Problem[],
): Problem[] {
  if (found.some(isUnsettling)) return [];
  const reported = new Set(found.filter(({ code }) => byItself.has(code)).map(({ at }) => keyOf(at)));
  return score.claims.flatMap((check, index) => {
    const own = score.assessment.claims[index]?.index ?? index;
    const at = (...rest: Path): Place => assessment.at(["claims", own, ...rest]);
    if (reported.has(keyOf(at("figure"))) || reported.has(keyOf(at("counts")))) return [];
    return [
      ...figureProblem(score, check, at("figure")),
      ...countProblems(score, check, (band) => (band === null ? at("clauses") : at("counts", band))),
    ];
  });
}

const byItself: ReadonlySet<ProblemCode> = new Set(["NAP502", "NAP503", "NAP504"]);

const keyOf = ({ source, line, column }: Place): string => `${source}:${line}:${column}`;

function figureProblem({ method, assessment }: Score, check: ClaimCheck, at: Place): Problem[] {
  // How ties are rounded is nobody's mistake.
  const isReproduced = check.verdict === "reproduced" || check.verdict === "reproduced-if-rounded";
  const [rounding] = check.roundings;
  const isCutOff = rounding === "down" || rounding === "up";
  if (check.found === null || (isReproduced && !isCutOff)) return [];
  const decimals = Math.max(decimalsOf(check.figure), method.rounding.decimals);
  return [
    problem("NAP501", at, {
      figure: check.figure,
      found: printed(check.found, decimals, check.figure, method.rounding.mode),
      method: method.id,
      reproducing: isReproduced ? [] : check.methods,
      ...(isCutOff ? { roundings: check.roundings } : {}),
      tried: check.tried,
      ...codedIn(assessment),
    }),
  ];
}

/** Whether the rows are a coding, and not the assessor's own. */
const codedIn = ({ kind }: Score["assessment"]): { coded?: true } =>
  kind === "coded" ? { coded: true } : {};

/** With as many decimals as it takes to look different from the published figure. */
const printed = (
  found: Fraction,
  decimals: number,
  figure: string,
  mode: Parameters<typeof roundToText>[2],
): string => {
  const text = roundToText(found, decimals, mode);
  return Number(text) === Number(figure) && decimals < 12 ? printed(found, decimals + 1, figure, mode) : text;
};

function countProblems(
  { method, overall, assessment }: Score,
  { clauses, counts }: ClaimCheck,
  at: (band: string | null) => Place,
): Problem[] {
  const known = new Set([
    ...method.bands.map(({ id }) => id),
    ...(overall.statuses?.levels ?? []).map(({ status }) => status),
  ]);
  const number =
    clauses === null || clauses.agrees
      ? []
      : [
          problem("NAP502", at(null), {
            what: "clauses",
            claimed: clauses.claimed,
            found: clauses.counted,
            method: method.id,
            ...codedIn(assessment),
          }),
        ];
  return [
    ...number,
    ...counts
      .filter(({ band, agrees }) => !agrees && known.has(band))
      .map(({ band, claimed, found }) =>
        problem("NAP502", at(band), {
          what: "count",
          band,
          claimed,
          found,
          method: method.id,
          ...codedIn(assessment),
        }),
      ),
  ];
}
