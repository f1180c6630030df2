// A reply beside its rating → its form in the JSON contract.
import type * as z from "zod";
import type { MatrixRow, WrittenRating } from "../../model/commentMatrix.ts";
import { textIn } from "../../model/textIn.ts";
import type { Words } from "../words/words.ts";
import type { replySchema } from "./repliesSchema.ts";

export type ReplyJson = z.infer<typeof replySchema>;

const filled = (cell: string | null): string | null => (cell === "" ? null : cell);

const writtenJson = ({
  status,
  percent,
  value,
  evidence,
  note,
}: WrittenRating): ReplyJson["ours"][number] => ({
  status: filled(status),
  percent: filled(percent),
  value: filled(value),
  evidence,
  note,
});

export function replyJson(row: MatrixRow, { common }: Words): ReplyJson {
  const { theirs, response, place } = row;
  return {
    clause: row.clause.id,
    title: textIn(row.clause.title, common.preferred),
    activity: filled(row.activity),
    body: filled(row.body),
    file: place.source,
    line: place.line,
    ours: row.ours.map(writtenJson),
    shared: row.isShared,
    answer: theirs.answer,
    theirs: {
      status: filled(theirs.status),
      percent: filled(theirs.percent),
      evidence: theirs.evidence,
      comment: theirs.note,
    },
    received: filled(theirs.received),
    late: theirs.isLate,
    response:
      response === null
        ? null
        : {
            status: filled(response.status),
            percent: filled(response.percent),
            note: response.note,
            decidedBy: filled(response.decidedBy),
          },
    changed: row.changed,
    usedAt: { ...row.counts },
    notUsed: row.unplaced,
  };
}
