// Replies beside their ratings → the table that shows both, and what was decided, each in a row of its own.
import type { MatrixRow } from "../../model/commentMatrix.ts";
import { textIn } from "../../model/textIn.ts";
import { dataTable } from "../dataTable.ts";
import { text, type Block } from "../document.ts";
import { ratedAs } from "../scores/rowTexts.ts";
import type { Words } from "../words/words.ts";
import { answerText } from "./answerText.ts";

/** A line of the table: what a reply is about, or one of the three who speak. */
interface Line {
  readonly voice: string;
  readonly rating: string;
  readonly evidence: string;
  readonly text: string;
  readonly isHead?: true;
}

/**
 * The rating, the reply and the decision have the same columns and the same room. Texts of a body stand in its own
 * language.
 *
 * @example replyTable([], await loadWords("en", ["replies"])).kind // "table"
 */
export function replyTable(rows: readonly MatrixRow[], words: Words<"replies">): Block {
  const { columns } = words.replies;
  const lines = rows.flatMap((row) => linesOf(row, words));
  return dataTable(
    lines,
    [
      { title: columns.voice, align: "left", wraps: true, cell: ({ voice }) => text(voice) },
      { title: columns.rating, align: "left", wraps: true, cell: ({ rating }) => text(rating) },
      { title: columns.evidence, align: "left", wraps: true, cell: ({ evidence }) => text(evidence) },
      { title: columns.text, align: "left", wraps: true, cell: (own) => text(own.text) },
    ],
    ({ isHead }) => (isHead === true ? "group" : undefined),
  );
}

const joined = (texts: readonly string[]): string => texts.filter((own) => own !== "").join("; ");

function linesOf(row: MatrixRow, words: Words<"replies">): Line[] {
  const { replies, common } = words;
  const { theirs, response, ours } = row;
  const about = [
    `${common.terms.clause} ${row.clause.id}`,
    ...[row.activity, row.body].filter((id) => id !== ""),
  ].join(" · ");
  return [
    {
      voice: about,
      rating: "",
      evidence: textIn(row.clause.title, common.preferred),
      text: joined([
        row.isShared ? replies.shared : "",
        row.unplaced === null ? "" : replies.unplaced[row.unplaced],
      ]),
      isHead: true,
    },
    {
      voice: replies.voices.first,
      rating: ours.length === 0 ? replies.unrated : joined(ours.map(ratedAs)),
      evidence:
        ours.length === 0
          ? ""
          : joined([...new Set(ours.map(({ evidence }) => evidence ?? replies.noEvidence))]),
      text: joined(ours.map(({ note }) => note ?? "")),
    },
    {
      voice: replies.voices.reply,
      rating: joined([answerText(theirs.answer, words), ratedAs(theirs)]),
      evidence: theirs.evidence ?? (ratedAs(theirs) === "" ? "" : replies.noEvidence),
      text: joined([
        theirs.note ?? "",
        theirs.received === "" ? "" : replies.received(theirs.received, theirs.isLate === true),
      ]),
    },
    {
      voice: replies.voices.final,
      rating:
        response === null || ratedAs({ ...response, value: "" }) === ""
          ? replies.stays
          : joined([ratedAs({ ...response, value: "" }), row.changed ? replies.changed : replies.unchanged]),
      evidence: "",
      text: joined([
        response?.note ?? "",
        response === null || response.decidedBy === "" ? "" : replies.decidedBy(response.decidedBy),
      ]),
    },
  ];
}
