// A claim with what the rows say of it → whether they give the figure, and what is said of clauses and counts, as lines.
import { absolute, type Fraction } from "../../math/fraction.ts";
import { roundToText } from "../../math/round.ts";
import { decimalsOf } from "../../math/unround.ts";
import type { ClaimAudit } from "../../model/audit.ts";
import { speakerOf } from "../assessors/speakerOf.ts";
import { bandLabel } from "../bandLabel.ts";
import type { Block } from "../document.ts";
import { localNumber } from "../localNumber.ts";
import { shareText } from "../scores/shareText.ts";
import { statusName } from "../scores/statusName.ts";
import type { Words } from "../words/words.ts";

type Claimed = NonNullable<ClaimAudit["claim"]>;

export function dataLines(claim: Claimed, figure: string, words: Words<"audit">): Block[] {
  const { claims } = words.common;
  const { clauses, counts } = claim.check;
  const labelOf = (id: string): string => {
    const band = claim.score.bands.find((each) => each.band.id === id)?.band;
    return band === undefined ? statusName(id, claim.score, words) : bandLabel(band, words);
  };
  const numbers = [
    ...(clauses === null ? [] : [claims.clauses(clauses.claimed, clauses.inScope, clauses.counted)]),
    ...counts.map(({ band, claimed, found }) => claims.count(labelOf(band), claimed, found)),
  ];
  return [
    { kind: "text", text: dataText(claim, figure, words) },
    ...(numbers.length === 0
      ? []
      : [{ kind: "text", text: numbers.join("; "), tone: "quiet" } satisfies Block]),
  ];
}

function dataText(
  { score, check }: NonNullable<ClaimAudit["claim"]>,
  figure: string,
  words: Words<"audit">,
): string {
  const { verdict, methods, roundings, found, difference, tried } = check;
  const { claims } = words.common;
  const coding = score.assessment.kind === "coded" ? speakerOf(score, words) : null;
  const nothing = score.assessment.published ? claims.nothingToCompare : claims.notPublished;
  const said = (text: string): string =>
    `${coding === null ? words.audit.figure.rows : words.audit.figure.coding}: ${text}`;
  const points = (value: Fraction): string =>
    localNumber(roundToText(value, Math.max(2, decimalsOf(figure)), "half-up"), words.common.decimal);
  const ifRounded = roundings.length === 0 ? "" : `, ${claims.ifRounded(roundings)}`;
  if (verdict === "reproduced" || verdict === "reproduced-if-rounded")
    return said(`${claims.reproduced(methods, coding)}${ifRounded}`);
  const ofShares = verdict === "reproduced-under" ? null : shareText(check, score, words);
  if (ofShares !== null) return said(ofShares);
  if (verdict === "reproduced-under" && found !== null)
    return said(`${claims.reproducedUnder(points(found), methods, coding)}${ifRounded}`);
  if (verdict === "reproduced-under") return said(`${claims.reproduced(methods, coding)}${ifRounded}`);
  if (verdict === "no-figure" || found === null) return said(nothing);
  return said(
    difference === null
      ? nothing
      : claims.notReproduced(points(found), points(absolute(difference)), difference.n > 0n, tried, coding),
  );
}
