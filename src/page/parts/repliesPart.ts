// A score whose ratings bodies replied to → the replies beside the ratings, in one language; `null` where nobody was asked.
import {
  answerText,
  commentMatrix,
  languageIn,
  repliesText,
  silentText,
  textIn,
  type MatrixRow,
  type Plan,
  type Score,
  type Words,
} from "../../core.ts";
import type { ReplyVoice, ReportReplies, ReportReply } from "../data/reportData.ts";
import { bodyName } from "../views/bodyName.ts";
import { ratedText } from "../views/ratedText.ts";

export type ReplyWords = Words<"charts" | "explain" | "page" | "replies">;

export function repliesPart(score: Score, words: ReplyWords): ReportReplies | null {
  const matrix = commentMatrix(score);
  if (matrix === null) return null;
  const { plan } = score;
  const clauses = new Map<string, ReportReply[]>();
  for (const row of matrix.rows) {
    const known = clauses.get(row.clause.id) ?? [];
    known.push({
      about: aboutText(row, words),
      voices: [firstVoice(row, score, words), replyVoice(row, score, words), finalVoice(row, score, words)],
    });
    clauses.set(row.clause.id, known);
  }
  const { columns, history } = words.replies;
  // Bodies are called by their names on a page.
  const silent = matrix.silent.map((own) => ({
    ...own,
    body: own.body === "" ? "" : nameOf(plan, own.body, words),
  }));
  return {
    said: [repliesText(score, words) ?? "", silentText(silent, words) ?? ""]
      .filter((text) => text !== "")
      .map((text) => `${text}.`),
    titles: { whole: history, rating: columns.rating, evidence: columns.evidence, text: columns.text },
    clauses,
  };
}

const nameOf = (plan: Plan, id: string, words: ReplyWords): string => bodyName(plan, id, words);

const joined = (texts: readonly string[], between = "; "): string =>
  texts.filter((own) => own !== "").join(between);

function aboutText(
  { clause, activity, isShared, unplaced }: MatrixRow,
  { replies, common }: ReplyWords,
): string {
  const part = clause.activities.find(({ id }) => id === activity);
  const title = part === undefined ? "" : textIn(part.title, common.preferred);
  return joined([
    joined([activity, title], " "),
    isShared ? replies.shared : "",
    unplaced === null ? "" : replies.unplaced[unplaced],
  ]);
}

function firstVoice({ ours }: MatrixRow, { assessment, scale }: Score, words: ReplyWords): ReplyVoice {
  const { replies, common } = words;
  const assessor = textIn(assessment.assessor, common.preferred);
  const evidence = [...new Set(ours.map((own) => own.evidence ?? replies.noEvidence))];
  return {
    who: joined([replies.voices.first, assessor], ": "),
    rating:
      ours.length === 0
        ? replies.unrated
        : joined(
            ours.map((own) => ratedText(own, scale, words)),
            "; ",
          ),
    evidence: ours.length === 0 ? "" : joined(evidence),
    text: joined(ours.map(({ note }) => note ?? "")),
    language: null,
    remark: "",
  };
}

function replyVoice({ theirs, body }: MatrixRow, { plan, scale }: Score, words: ReplyWords): ReplyVoice {
  const { replies } = words;
  const rated = ratedText(theirs, scale, words);
  const said = joined([theirs.evidence ?? "", theirs.note ?? ""], " ");
  return {
    who: joined([replies.voices.reply, body === "" ? "" : nameOf(plan, body, words)], ": "),
    rating: joined([answerText(theirs.answer, words), rated]),
    evidence: theirs.evidence ?? (rated === "" ? "" : replies.noEvidence),
    text: theirs.note ?? "",
    language: said === "" ? null : languageIn(said),
    remark: theirs.received === "" ? "" : replies.received(theirs.received, theirs.isLate === true),
  };
}

function finalVoice({ response, changed }: MatrixRow, { scale }: Score, words: ReplyWords): ReplyVoice {
  const { replies } = words;
  const rated = response === null ? "" : ratedText(response, scale, words);
  return {
    who: replies.voices.final,
    rating: rated === "" ? replies.stays : joined([rated, changed ? replies.changed : replies.unchanged]),
    evidence: "",
    text: response?.note ?? "",
    language: null,
    remark: response === null || response.decidedBy === "" ? "" : replies.decidedBy(response.decidedBy),
  };
}
