// The text of an assessment file, and its ratings → the assessment, or what is wrong with it.
import {
  append,
  createRatingReader,
  createReplyReader,
  problem,
  ratingPaths,
  readInlineRatings,
  readInlineReplies,
  replyPaths,
  roundAssessments,
  readClaims,
  toAssessment,
  trustIn,
  withNumberedDeciders,
  withNumberedRaters,
  withReplies,
  type Assessment as WrittenAssessment,
  type Located,
  type Problem,
  type ReplyTable,
  type RoundAssessments,
  type TableMapping,
} from "../core.ts";
import { assessmentOf, type Assessment } from "./assessment.ts";
import { givenOptions } from "./givenOptions.ts";
import { InvalidOption } from "./invalidOption.ts";
import { NotAResult } from "./notAResult.ts";
import { problemsJson } from "./problemsJson.ts";
import { readClaimRows, type ClaimRow } from "./readClaimRows.ts";
import { readDoubts, type DoubtRow } from "./readDoubts.ts";
import { ratingsOrigins, type Ratings } from "./ratings.ts";
import { readDocument, sourceNames, type Read, type SourceOption } from "./readDocument.ts";
import { UnknownName } from "./unknownName.ts";

/** The rows of an assessment that are not in its own text. */
export interface AssessmentOptions extends SourceOption {
  /** What `readRatings` or `readCsv` gave; in the place of the files that the text names. */
  readonly ratings?: Ratings | readonly Ratings[];
  /** Published figures; in the place of the table that the text names under `claims`, or of its own list. */
  readonly claims?: readonly ClaimRow[];
  /** Other statuses that somebody holds possible; in the place of the table that the text names under `doubts`. */
  readonly doubts?: readonly DoubtRow[];
  /** Whether raters keep the names that the ratings give them; unless so, they are `R1`, `R2`. */
  readonly nameRaters?: boolean;
  /** Which round is meant, where the rows name several: `y1`. */
  readonly round?: string;
}

const assessmentNames = {
  ...sourceNames,
  claims: true,
  doubts: true,
  nameRaters: true,
  ratings: true,
  round: true,
} as const;

/**
 * Reads the text of an assessment file (`nap/assessment@1`), with rows in the text or in the option `ratings`. A value is
 * there even where rows are wrong: its figures are then withheld, with the reason.
 *
 * Throws `InvalidOption` where the rows name several rounds and the option `round` none, and `UnknownName` for a round that
 * they do not name.
 *
 * @example
 * const { value } = readAssessment("format: nap/assessment@1\nid: ngo\nplan: small\nscale: three-step", {
 *   ratings: readCsv("clause,status\n1.1,full\n1.2,none\n").value,
 * });
 * [value.id, value.rows] // ["ngo", 2]
 */
export function readAssessment(text: string, options: AssessmentOptions = {}): Read<Assessment> {
  const { document, problems } = readDocument(
    "nap/assessment@1",
    text,
    givenOptions(options, assessmentNames),
  );
  if (document === null) return { value: null, problems: problemsJson(problems) };
  const { source, at, unread } = document;
  const reader = createRatingReader({ keepTexts: true });
  const tableProblems: Problem[] = [];
  readInlineRatings(reader, source, document.text.ratings, at, unread);
  const mappings = new Set<TableMapping>();
  const given = options.ratings === undefined ? [] : [options.ratings].flat();
  for (const ratings of given) {
    const origin = ratingsOrigins.get(ratings);
    if (origin === undefined) throw new NotAResult("what readRatings or readCsv gave");
    append(tableProblems, origin.send(reader));
    if (origin.mapping !== null) mappings.add(origin.mapping);
  }
  if (given.length === 0)
    for (const { path, at: way } of ratingPaths(document.text))
      tableProblems.push(problem("NAP308", at(way), { path }));
  const doubts = options.doubts === undefined ? null : readDoubts(options.doubts);
  append(tableProblems, doubts?.problems ?? []);
  const { doubts: named } = document.text;
  if (doubts === null && named !== undefined)
    tableProblems.push(problem("NAP308", at(["doubts"]), { path: named }));
  const { table: written, problems: found, unreadColumns } = reader.finish();
  const table = options.nameRaters === true ? written : withNumberedRaters(written);
  append(tableProblems, found);
  const claims = options.claims === undefined ? null : readClaimRows(options.claims);
  append(tableProblems, claims?.problems ?? []);
  const { claims: writtenClaims } = document.text;
  if (claims === null && typeof writtenClaims === "string")
    tableProblems.push(problem("NAP308", at(["claims"]), { path: writtenClaims }));
  const { assessment, problems: own } = toAssessment(
    source,
    claims === null ? document.text : { ...document.text, claims: [...claims.texts] },
    table,
    (path) => (path[0] === "claims" ? claims?.place(path.slice(1)) : null) ?? at(path),
    readClaims,
  );
  const replies = document.text.replies === undefined ? null : repliesIn(document, tableProblems);
  const numbered = replies === null || options.nameRaters === true ? replies : withNumberedDeciders(replies);
  const replied = withReplies(assessment.value, document.text, numbered, at);
  append(own, replied.problems);
  const rounds = roundAssessments(assessment);
  if (numbered !== null && rounds.assessments.length > 1)
    tableProblems.push(
      problem("NAP259", at(["replies"]), { rounds: rounds.names.flatMap((name) => name ?? []) }),
    );
  const all = [...problems, ...own, ...rounds.problems];
  const isEmpty = table.rows === 0 && assessment.value.claims.length === 0 && assessment.value.published;
  if (isEmpty && tableProblems.length === 0) tableProblems.push(problem("NAP117", at(["ratings"])));
  return {
    value: assessmentOf({
      assessment: withRepliesOf(ofRound(rounds, options.round), replied.assessment),
      trust: trustIn(unread, all, true),
      tableProblems,
      unreadColumns,
      mappings,
      doubts: doubts?.table ?? null,
    }),
    problems: problemsJson([...all, ...tableProblems]),
  };
}

type Document = NonNullable<ReturnType<typeof readDocument<"nap/assessment@1">>["document"]>;

/** Those that stand in the text; the tables that it names cannot be read without files. */
function repliesIn({ source, text, at, unread }: Document, problems: Problem[]): ReplyTable {
  const reader = createReplyReader();
  readInlineReplies(reader, source, text.replies, at, unread);
  for (const { path, at: way } of replyPaths(text)) problems.push(problem("NAP308", at(way), { path }));
  const { table, problems: found } = reader.finish();
  append(problems, found);
  return table;
}

const withRepliesOf = (
  whole: Located<WrittenAssessment>,
  { replies }: WrittenAssessment,
): Located<WrittenAssessment> =>
  replies === undefined
    ? whole
    : { ...whole, value: { ...whole.value, replies: { ...replies, first: whole.value.ratings } } };

/** An assessment of one round has the id `ID@ROUND`. */
function ofRound(
  { assessments, names }: RoundAssessments,
  round: string | undefined,
): Located<WrittenAssessment> {
  const known = names.flatMap((name) => name ?? []);
  const [first, ...others] = assessments as [Located<WrittenAssessment>];
  if (round === undefined) {
    if (others.length === 0) return first;
    throw new InvalidOption("round", `the rows are about several rounds (${known.join(", ")}); name one`);
  }
  const found = assessments[names.indexOf(round)];
  if (found === undefined) throw new UnknownName("round", round, known);
  return found;
}
