// A reply beside its rating → one line.
import type { MatrixRow } from "../../model/commentMatrix.ts";
import { ratedAs } from "../scores/rowTexts.ts";
import type { Words } from "../words/words.ts";
import { answerText } from "./answerText.ts";

export function replyLine(row: MatrixRow, words: Words<"replies">): string {
  const { replies, common } = words;
  const { ours, theirs, response } = row;
  const final = response === null ? "" : ratedAs({ ...response, value: "" });
  const about = [
    `${common.terms.clause} ${row.clause.id}`,
    ...[row.activity, row.body].filter((id) => id !== ""),
  ].join(" · ");
  const said = [
    answerText(theirs.answer, words),
    ratedAs(theirs),
    theirs.received === "" ? "" : replies.received(theirs.received, theirs.isLate === true),
    row.unplaced === null ? "" : replies.unplaced[row.unplaced],
  ].filter((text) => text !== "");
  return [
    about,
    `${replies.voices.first}: ${ours.length === 0 ? replies.unrated : ours.map(ratedAs).join("; ")}`,
    `${replies.voices.reply}: ${said.join(", ")}`,
    `${replies.voices.final}: ${final === "" ? replies.stays : final}`,
  ].join(" | ");
}
