// A row of a ratings table → the texts that name it, rate it, and stand beside the rating.
import type { ExplainedRow } from "../../model/explanation.ts";
import { placeText } from "../../model/placeText.ts";
import type { Words } from "../words/words.ts";

export const placeOf = ({ place }: ExplainedRow): string =>
  place.sheet === undefined && place.path === undefined ? `${place.source}:${place.line}` : placeText(place);

/** The activity, body and rater that the row names. */
export const partOf = ({ activity, body, rater }: ExplainedRow): string =>
  [activity, body, rater].filter((name) => name !== "").join(" · ");

/** The cells that rate, as written. */
export const ratedAs = ({
  status,
  percent,
  value,
}: Pick<ExplainedRow, "status" | "percent" | "value">): string =>
  [
    status,
    percent === "" ? "" : percent.endsWith("%") || percent.includes("/") ? percent : `${percent} %`,
    value === "" ? "" : `= ${value}`,
  ]
    .filter((cell) => cell !== "")
    .join(" ");

/** The same for people: what is coded as a gap, in words of a language that does not have the ids for words. */
export const ratedIn = (row: ExplainedRow, { common }: Words): string =>
  !common.idsAreWords && row.result.reason?.id.startsWith("coded-") === true
    ? ratedAs({ ...row, status: common.terms.outcomes[row.result.outcome] })
    : ratedAs(row);

/** The evidence and the note. */
export const saidOf = ({ hasEvidence, evidence, note }: ExplainedRow, { scores }: Words<"scores">): string =>
  [hasEvidence ? (evidence ?? "") : scores.noEvidence, note ?? ""].filter((said) => said !== "").join(" · ");
