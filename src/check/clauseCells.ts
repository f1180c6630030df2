// The clause cells of rows with a rating → those that hold something else than one clause.
import { atAllRows } from "../model/atAllRows.ts";
import { clausesOf } from "../model/clauses.ts";
import { clausesAbove } from "./clausesAbove.ts";
import { inEachFile } from "./inEachFile.ts";
import { problemsOf } from "../model/manyProblems.ts";
import type { Plan } from "../model/plan.ts";
import { problem, type Problem } from "../model/problem.ts";
import { rowNumber, type RatingTable } from "../model/ratingTable.ts";
import { isUnread } from "../model/unread.ts";
import { occurrences, type Occurrence } from "./occurrences.ts";
import { severalClauses, type SeveralClauses } from "./severalClauses.ts";
import { unlikeClauses } from "./unlikeClauses.ts";

/** NAP330; and where the clauses in the file make up the plan, NAP331, NAP332 and NAP341. */
export function clauseCells(table: RatingTable, plan: Plan): Problem[] {
  const found = occurrences(table, "clause", table.isBlank, (text) => !isUnread(text));
  const isOwn = plan.origin === "ratings";
  const planned = new Set(isOwn ? [] : clausesOf(plan).map(({ id }) => id));
  const several = severalClauses(isOwn ? found.map(({ text }) => text) : [...planned]);
  const held: (Occurrence & { readonly holds: SeveralClauses })[] = [];
  const [dates, single]: [Occurrence[], Occurrence[]] = [[], []];
  for (const item of found) {
    const holds = planned.has(item.text) ? null : several(item.text);
    if (holds !== null) held.push({ ...item, holds });
    else if (isOwn) (isDate(item.text) ? dates : single).push(item);
  }
  const counted = ({ rows, first }: Occurrence) => ({ rows, row: rowNumber(table, first) });
  const inFiles = <O extends Occurrence>(items: readonly O[]) =>
    inEachFile(table, "clause", items, table.isBlank);
  const listed = problemsOf("NAP330", inFiles(held), (item) =>
    atAllRows(
      problem("NAP330", table.place(item.first, "clause"), {
        id: item.text,
        ...item.holds,
        ...counted(item),
      }),
      table,
      "clause",
      item.all,
    ),
  );
  if (!isOwn) return listed;
  return [
    ...listed,
    ...problemsOf("NAP331", inFiles(dates), (item) =>
      atAllRows(
        problem("NAP331", table.place(item.first, "clause"), { id: item.text, ...counted(item) }),
        table,
        "clause",
        item.all,
      ),
    ),
    ...inFiles(unlikeClauses(single)).map(({ like, meant, ...item }) =>
      atAllRows(
        problem("NAP332", table.place(item.first, "clause"), {
          id: item.text,
          like,
          ...counted(item),
          ...(meant === undefined ? {} : { suggestion: meant }),
        }),
        table,
        "clause",
        item.all,
      ),
    ),
    ...inFiles(clausesAbove(single)).map(({ below, count, ...item }) =>
      atAllRows(
        problem("NAP341", table.place(item.first, "clause"), {
          id: item.text,
          below,
          count,
          ...counted(item),
        }),
        table,
        "clause",
        item.all,
      ),
    ),
  ];
}

/** 2025-10-01, 01.10.2025, 1/10/2025, 1-Oct, 10.янв, Oct-25, 01 Oct 2025. */
const dateForms =
  /^(\d{4}-\d{2}-\d{2}([ T]\d{2}:\d{2}(:\d{2})?)?|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{1,2}[.\-/ ]\p{L}{3,}\.?([.\-/ ]\d{2,4})?|\p{L}{3,}[.\-/ ]\d{2}|\p{L}{3,}[.\-/ ]\d{4})$/u;

/** Names of months begin so, in the languages of people who write tables. */
const months =
  /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|yan|fev|iyn|iyl|avq|sen|okt|noy|dek|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру|ene|abr|ago|dic|oca|şub|nis|haz|tem|ağu|eyl|eki|kas|ara)/;

function isDate(text: string): boolean {
  if (!dateForms.test(text)) return false;
  const word = /\p{L}+/u.exec(text)?.[0].toLowerCase();
  return word === undefined || word === "t" || months.test(word);
}
