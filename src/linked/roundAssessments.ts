// An assessment whose rows name rounds → one assessment a round.
import type { Assessment } from "../model/assessment.ts";
import { claimsOf } from "../model/claimsOf.ts";
import type { Located } from "../model/place.ts";
import { problem, type Problem } from "../model/problem.ts";
import { byRound } from "../parse/ratings/byRound.ts";

/** The assessments, and NAP614 where it has claims that could be about any of its rounds. */
export interface RoundAssessments {
  readonly assessments: readonly Located<Assessment>[];
  /** The round of each; `null`: of rows that name none. */
  readonly names: readonly (string | null)[];
  readonly problems: readonly Problem[];
}

/**
 * Each round `y1` of an assessment `ngo` is called `ngo@y1`; rows without a round stay under its own id, and so do all rows
 * where they name but the round that the assessment itself has.
 *
 * @example roundAssessments(own).assessments.length // 1
 */
export function roundAssessments(assessment: Located<Assessment>): RoundAssessments {
  const { value } = assessment;
  const rounds = byRound(value.ratings);
  const named = rounds.flatMap(({ round }) => round ?? []);
  const [only] = named;
  if (only === undefined || (rounds.length === 1 && only === value.round))
    return { assessments: [assessment], names: [null], problems: [] };
  const hasClaims = claimsOf(value).length > 0 && rounds.length > 1;
  return {
    assessments: rounds.map(({ round, table }) => ({
      ...assessment,
      value: {
        ...value,
        id: round === null ? value.id : `${value.id}@${round}`,
        title: round === null ? value.title : withRound(value.title, round),
        ...(round === null ? {} : { round }),
        ...(hasClaims ? { claims: [], statements: [] } : {}),
        ratings: table,
      },
    })),
    names: rounds.map(({ round }) => round),
    problems: hasClaims ? [problem("NAP614", assessment.at(["claims"]), { rounds: named })] : [],
  };
}

const withRound = (title: Assessment["title"], round: string): Assessment["title"] =>
  typeof title === "string"
    ? `${title} (${round})`
    : Object.fromEntries(Object.entries(title).map(([language, text]) => [language, `${text} (${round})`]));
