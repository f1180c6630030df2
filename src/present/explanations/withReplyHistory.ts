// The long table of explained figures, and the replies to their ratings → the table with what was rated, replied and decided below it.
import type { FigureExplanation, FigureSubject } from "../../model/explanation.ts";
import type { MatrixRow } from "../../model/commentMatrix.ts";
import type { RecordCells, RecordTable } from "../document.ts";
import { replyJson, type ReplyJson } from "../replies/replyJson.ts";
import type { Words } from "../words/words.ts";

const columns = ["history", "answer", "received", "late", "changed"] as const;

type Values = Readonly<Record<string, string | number | null>>;

/**
 * Below the rows that count a record for each voice: `first` for each rating, `reply` and `final`, in a column `history`. They
 * count nothing, and so have no points. Without replies the table stays as it is.
 */
export function withReplyHistory(
  table: RecordTable,
  subject: FigureSubject,
  found: readonly FigureExplanation[],
  words: Words,
): RecordTable {
  if (found.every(({ replies }) => replies.length === 0)) return table;
  const all = [...table.columns, ...columns];
  const cellsOf = (values: Values): RecordCells => all.map((column) => values[column] ?? null);
  return {
    ...table,
    columns: all,
    rows: {
      *[Symbol.iterator]() {
        for (const record of table.rows) {
          if ("like" in record) yield { ...record, like: [...record.like, ...columns.map(() => null)] };
          else yield [...record, ...columns.map(() => null)];
        }
        for (const { score, replies } of found) {
          const own = {
            assessment: score.assessment.id,
            method: score.method.id,
            subject: subject.kind === "overall" ? "overall" : `${subject.kind}:${subject.id}`,
          };
          for (const row of replies)
            for (const values of voicesOf(row, words)) yield cellsOf({ ...own, ...values });
        }
      },
    },
  };
}

function voicesOf(row: MatrixRow, words: Words): Values[] {
  const { clause, activity, body, file, line, ours, theirs, response, ...own } = replyJson(row, words);
  const about = { clause, activity, body };
  return [
    ...ours.map(({ percent, ...rated }) => ({ ...about, history: "first", ...rated, rated: percent })),
    {
      ...about,
      file,
      line,
      history: "reply",
      answer: own.answer,
      received: own.received,
      late: yesNo(own.late),
      ...ratedBy(theirs),
      evidence: theirs.evidence,
      note: theirs.comment,
    },
    {
      ...about,
      file,
      line,
      history: "final",
      changed: yesNo(own.changed),
      ...(response === null ? {} : { ...ratedBy(response), note: response.note, rater: response.decidedBy }),
    },
  ];
}

const ratedBy = ({ status, percent }: Pick<ReplyJson["theirs"], "status" | "percent">): Values => ({
  status,
  rated: percent,
});

const yesNo = (is: boolean | null): string | null => (is === null ? null : is ? "yes" : "no");
