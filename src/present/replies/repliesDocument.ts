// Scores and the replies to their ratings → what `nap score --replies` shows.
import type * as z from "zod";
import type { CommentMatrix, MatrixRow } from "../../model/commentMatrix.ts";
import { isWithheld } from "../../model/isWithheld.ts";
import type { Score } from "../../model/score.ts";
import { textIn } from "../../model/textIn.ts";
import { assessorBlocks } from "../assessors/assessorBlocks.ts";
import { assessorCells, assessorColumns } from "../assessors/assessorCells.ts";
import { assessorJson } from "../assessors/assessorJson.ts";
import { speakerLines } from "../assessors/speakerLines.ts";
import { speakerOf } from "../assessors/speakerOf.ts";
import { withStage } from "../assessors/withStage.ts";
import { envelope, type Provenance } from "../contract.ts";
import type { Block, Document, RecordTable } from "../document.ts";
import { figureJson } from "../figureJson.ts";
import { methodReference } from "../methods/methodReference.ts";
import type { ProblemJson } from "../problems/problemSchema.ts";
import { tableJson } from "../tables/tableJson.ts";
import { tablesOf } from "../tables/tablesOf.ts";
import { reasonsText } from "../reasonText.ts";
import type { Words } from "../words/words.ts";
import type { repliesOutputSchema } from "./repliesSchema.ts";
import { replyJson } from "./replyJson.ts";
import { replyLine } from "./replyLine.ts";
import { replyTable } from "./replyTable.ts";
import { silentText } from "./silentText.ts";

/** A score with the replies to its ratings; `null` where the assessment names none. */
export interface ReplyMatrix {
  readonly score: Score;
  readonly matrix: CommentMatrix | null;
}

/**
 * The comment matrix of each assessment as a document.
 *
 * @param problems in words, as the JSON lists them
 * @example
 * const provenance = { tool: { name: "nap", version: "1.0.0" }, inputs: [] };
 * const words = await loadWords("en", ["replies"]);
 * repliesDocument([{ score, matrix: commentMatrix(score) }], [], provenance, words).json().kind // "replies"
 */
export function repliesDocument(
  all: readonly ReplyMatrix[],
  problems: readonly ProblemJson[],
  provenance: Provenance,
  words: Words<"replies">,
): Document {
  const scores = all.map(({ score }) => score);
  const json = (): z.infer<typeof repliesOutputSchema> => ({
    ...envelope("replies", provenance),
    results: all.map(({ score, matrix }) => ({
      plan: { id: score.plan.id },
      assessment: assessorJson(score, words),
      method: methodReference(score),
      overall: figureJson(score.overall, score.method.rounding, words),
      matrix: (matrix?.rows ?? []).map((row) => replyJson(row, words)),
      silent: (matrix?.silent ?? []).map(({ clause, activity, body }) => ({
        clause: clause.id,
        activity: activity === "" ? null : activity,
        body: body === "" ? null : body,
      })),
    })),
    tables: tablesOf(scores).map(tableJson),
    problems: [...problems],
  });
  return {
    json,
    blocks: () => all.flatMap((own) => blocksOf(own, words)),
    lines: () => [
      ...all.flatMap(({ score, matrix }) =>
        matrix === null
          ? [words.replies.none(score.assessment.id)]
          : matrix.rows.map((row) => `${score.assessment.id}: ${replyLine(row, words)}`),
      ),
      ...all.flatMap(({ score, matrix }) => {
        const silent = silentText(matrix?.silent ?? [], words);
        return silent === null ? [] : [`${score.assessment.id}: ${silent}`];
      }),
      ...scores.flatMap((score) => {
        const text = withheldText(score, words);
        return text === null ? [] : [`${score.assessment.id}: ${text}`];
      }),
      ...speakerLines(scores, words),
    ],
    records: () => withStage(recordsOf(all, words), scores),
  };
}

/** Why no figure is made of these ratings and replies; `null` where there is one, or it lacks for another reason. */
const withheldText = (score: Score, words: Words<"replies">): string | null =>
  isWithheld(score) ? reasonsText(score.overall.reasons, words) : null;

function blocksOf({ score, matrix }: ReplyMatrix, words: Words<"replies">): Block[] {
  const { assessment, plan, asOf } = score;
  const { terms, preferred } = words.common;
  const speaker = speakerOf(score, words);
  const whyWithheld = withheldText(score, words);
  const silent = matrix === null ? null : silentText(matrix.silent, words);
  const about = [
    `${terms.assessment} ${assessment.id}${speaker === null ? "" : ` (${speaker})`}`,
    `${terms.plan} ${plan.id}`,
    ...(asOf === null ? [] : [terms.asOf(asOf)]),
  ].join(" · ");
  return [
    { kind: "heading", level: 1, text: words.replies.title(textIn(assessment.title, preferred)) },
    { kind: "text", text: about, tone: "quiet" },
    ...assessorBlocks(score, words),
    ...(whyWithheld === null ? [] : [{ kind: "text", text: whyWithheld, tone: "strong" } as const]),
    ...(matrix === null ? [{ kind: "text", text: words.replies.none(assessment.id) } as const] : []),
    ...(matrix === null || matrix.rows.length === 0 ? [] : [replyTable(matrix.rows, words)]),
    ...(silent === null ? [] : [{ kind: "text", text: silent } as const]),
  ];
}

const columns = [
  "assessment",
  "clause",
  "title",
  "activity",
  "body",
  "ourRating",
  "ourPercent",
  "ourEvidence",
  "ourNote",
  "answer",
  "theirStatus",
  "theirPercent",
  "theirEvidence",
  "comment",
  "received",
  "late",
  "finalStatus",
  "finalPercent",
  "finalNote",
  "decidedBy",
  "changed",
  "notUsed",
  "file",
  "line",
  ...assessorColumns,
] as const;

const joined = (texts: readonly (string | null)[]): string | null =>
  texts.some((own) => own !== null) ? texts.map((own) => own ?? "").join("; ") : null;

const yesNo = (is: boolean | null): string | null => (is === null ? null : is ? "yes" : "no");

/** A record a reply, then one with the answer `no-reply` for each rating that nobody replied to. */
function recordsOf(all: readonly ReplyMatrix[], words: Words<"replies">): RecordTable {
  const rowOf = (row: MatrixRow) => {
    const { ours, theirs, response, ...own } = replyJson(row, words);
    return {
      ...own,
      ourRating: joined(ours.map(({ status }) => status)),
      ourPercent: joined(ours.map(({ percent }) => percent)),
      ourEvidence: joined(ours.map(({ evidence }) => evidence)),
      ourNote: joined(ours.map(({ note }) => note)),
      theirStatus: theirs.status,
      theirPercent: theirs.percent,
      theirEvidence: theirs.evidence,
      comment: theirs.comment,
      late: yesNo(own.late),
      finalStatus: response?.status ?? null,
      finalPercent: response?.percent ?? null,
      finalNote: response?.note ?? null,
      decidedBy: response?.decidedBy ?? null,
      changed: yesNo(own.changed),
    };
  };
  const cellsOf = (
    values: Readonly<Partial<Record<(typeof columns)[number], string | number | null>>>,
  ): (string | number | null)[] => columns.map((column) => values[column] ?? null);
  return {
    columns,
    rows: {
      *[Symbol.iterator]() {
        for (const { score, matrix } of all) {
          const json = assessorJson(score, words);
          let isFirst = true;
          const always = () => {
            const cells = { assessment: score.assessment.id, ...assessorCells(json, isFirst) };
            isFirst = false;
            return cells;
          };
          for (const row of matrix?.rows ?? []) {
            const { shared: _shared, usedAt: _usedAt, ...values } = rowOf(row);
            yield cellsOf({ ...values, ...always() });
          }
          for (const { clause, activity, body } of matrix?.silent ?? [])
            yield cellsOf({
              clause: clause.id,
              title: textIn(clause.title, words.common.preferred),
              activity: activity === "" ? null : activity,
              body: body === "" ? null : body,
              answer: "no-reply",
              ...always(),
            });
        }
      },
    },
    exact: { percents: ["theirPercent", "finalPercent"] },
  };
}
