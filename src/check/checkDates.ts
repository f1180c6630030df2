// An assessment and its plan → dates of its rows that cannot be read, or cannot be.
import { daysBetween } from "../math/daysBetween.ts";
import type { Assessment } from "../model/assessment.ts";
import { problemsOf } from "../model/manyProblems.ts";
import type { DaySpan } from "../model/period.ts";
import type { Plan } from "../model/plan.ts";
import { pointFault } from "../model/pointFault.ts";
import { problem, type Problem } from "../model/problem.ts";
import { rowNumber } from "../model/ratingTable.ts";
import { roundBefore } from "../model/roundBefore.ts";
import { dateReadings } from "./dateReadings.ts";
import { inEachFile } from "./inEachFile.ts";
import { occurrences, type Occurrence } from "./occurrences.ts";

/**
 * NAP710 for a date that cannot be read, with the days that it may be; NAP708 for one that lies wholly after the as-of day;
 * NAP709 for a report that came in before its round began.
 *
 * @example checkDates(own.value, plan.value) // []
 */
export function checkDates(assessment: Assessment, plan: Plan | null): Problem[] {
  const { ratings, asOf: own, period } = assessment;
  const asOf = own ?? period?.end ?? null;
  const begins = beginOf(assessment, plan);
  const isAfter = ({ earliest }: DaySpan): boolean => asOf !== null && earliest !== null && earliest > asOf;
  const isBefore = ({ latest }: DaySpan): boolean =>
    begins !== null && latest !== null && daysBetween(latest, begins.from) > 0;
  return [
    ...unreadable(assessment, "date"),
    ...unreadable(assessment, "received"),
    ...problemsOf("NAP708", found(assessment, "date", isAfter), ({ text, rows, first }) =>
      problem("NAP708", ratings.place(first, "date"), {
        date: text,
        asOf: asOf ?? "",
        rows,
        row: rowNumber(ratings, first),
      }),
    ),
    ...problemsOf("NAP709", found(assessment, "received", isBefore), ({ text, rows, first }) =>
      problem("NAP709", ratings.place(first, "received"), {
        date: text,
        round: begins?.round ?? "",
        from: begins?.from ?? "",
        rows,
        row: rowNumber(ratings, first),
      }),
    ),
  ];
}

/** When the reports of its round may come in: as the plan says, else after the as-of day of the round before. */
function beginOf({ round: id }: Assessment, plan: Plan | null): { round: string; from: string } | null {
  const round = plan?.rounds.find((item) => item.id === id);
  if (plan === null || round === undefined) return null;
  const from = round.reports?.start ?? roundBefore(plan, round)?.asOf ?? plan.period.start;
  return { round: round.id, from };
}

type DateColumn = "date" | "received";

function unreadable({ ratings }: Assessment, column: DateColumn): Problem[] {
  const days = column === "date" ? ratings.dates : ratings.receipts;
  return problemsOf(
    "NAP710",
    inFiles(ratings, column, (number) => days[number] === null),
    ({ text, rows, first }) => {
      const fault = pointFault(text);
      return problem("NAP710", ratings.place(first, column), {
        column,
        written: text,
        readings: dateReadings(text),
        ...(fault === null ? {} : { fault }),
        rows,
        row: rowNumber(ratings, first),
      });
    },
  );
}

const found = ({ ratings }: Assessment, column: DateColumn, isWrong: (days: DaySpan) => boolean) => {
  const spans = column === "date" ? ratings.dates : ratings.receipts;
  return inFiles(ratings, column, (number) => {
    const days = spans[number] ?? null;
    return days !== null && isWrong(days);
  });
};

function inFiles(ratings: Assessment["ratings"], column: DateColumn, isWrong: (number: number) => boolean) {
  const all: Occurrence[] = occurrences(ratings, column).filter(({ number }) => isWrong(number));
  return inEachFile(ratings, column, all);
}
