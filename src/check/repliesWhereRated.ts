// What is wrong with ratings, and with the replies to them → what of the replies does not only follow from the ratings.
import { isError, type Problem, type ProblemCode } from "../model/problem.ts";

/** What is said of a reply by holding it against the ratings. */
const againstRatings: ReadonlySet<ProblemCode> = new Set<ProblemCode>(["NAP254", "NAP255"]);

/** A column without a name may be that of the activities or bodies. */
const isNameless = ({ code, params }: Problem): boolean => code === "NAP112" && params["column"] === "";

/**
 * Where a table of ratings or one of its rows has an error, nobody knows what its replies answer: NAP254 and NAP255 wait
 * until it is fixed.
 *
 * @param ofRatings of their files, and of their rows
 * @example
 * const missing = problem("NAP101", startOf("own.yaml"), { path: "ratings.csv" });
 * const reply = problem("NAP254", startOf("replies.csv"), { clause: "1.1", row: 2, reason: "unrated" });
 * repliesWhereRated([reply], [missing]) // []
 */
export const repliesWhereRated = (
  ofReplies: readonly Problem[],
  ofRatings: readonly Problem[],
): readonly Problem[] =>
  ofRatings.some((found) => isError(found) || isNameless(found))
    ? ofReplies.filter(({ code }) => !againstRatings.has(code))
    : ofReplies;
