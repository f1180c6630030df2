// A published figure and what the rows give → the line that says how they stand to each other.
import { absolute, type Fraction } from "../../math/fraction.ts";
import { roundToText } from "../../math/round.ts";
import type { ClaimCheck, Score } from "../../model/score.ts";
import { speakerOf } from "../assessors/speakerOf.ts";
import { bandLabel } from "../bandLabel.ts";
import { localNumber } from "../localNumber.ts";
import type { Words } from "../words/words.ts";
import { shareText } from "./shareText.ts";
import { statusName } from "./statusName.ts";

export function claimLine(claim: ClaimCheck, score: Score, words: Words): string {
  const { plan, assessment, method, bands } = score;
  const { claims, decimal } = words.common;
  const coding = assessment.kind === "coded" ? speakerOf({ plan, assessment }, words) : null;
  const ofShares = shareText(claim, score, words);
  const nothing = ofShares ?? (assessment.published ? claims.nothingToCompare : claims.notPublished);
  const { decimals, mode } = method.rounding;
  const rounded = (value: Fraction): string => localNumber(roundToText(value, decimals, mode), decimal);
  const found = claim.found === null ? "" : rounded(claim.found);
  const ifRounded = claim.roundings.length === 0 ? "" : `, ${claims.ifRounded(claim.roundings)}`;
  const verdict = {
    reproduced: () => claims.reproduced([method.id], coding),
    "reproduced-if-rounded": () => `${claims.reproduced([method.id], coding)}${ifRounded}`,
    "reproduced-under": () =>
      `${
        found === ""
          ? claims.reproduced(claim.methods, coding)
          : claims.reproducedUnder(found, claim.methods, coding)
      }${ifRounded}`,
    "reproduced-as-share": () => nothing,
    "not-reproduced": () =>
      claim.difference === null
        ? nothing
        : claims.notReproduced(
            found,
            rounded(absolute(claim.difference)),
            claim.difference.n > 0n,
            claim.tried,
            coding,
          ),
    "no-figure": () => nothing,
  }[claim.verdict]();
  const labelOf = (id: string): string => {
    const band = bands.find((each) => each.band.id === id)?.band;
    return band === undefined ? statusName(id, score, words) : bandLabel(band, words);
  };
  return [
    claims.published(localNumber(claim.figure, decimal), verdict),
    ...(claim.clauses === null
      ? []
      : [claims.clauses(claim.clauses.claimed, claim.clauses.inScope, claim.clauses.counted)]),
    ...claim.counts.map((count) => claims.count(labelOf(count.band), count.claimed, count.found)),
  ].join("; ");
}
