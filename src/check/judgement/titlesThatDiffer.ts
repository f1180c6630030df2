// The tables of a workspace with their titles, and its plans → clauses that one file calls something else than another.
import { groupBy } from "../../model/groupBy.ts";
import { mostPlaces } from "../../model/atAllRows.ts";
import { clausesOf } from "../../model/clauses.ts";
import { fileOf, type Place } from "../../model/place.ts";
import type { Clause, Plan } from "../../model/plan.ts";
import { problem, type Problem } from "../../model/problem.ts";
import { cellText, type RatingTable } from "../../model/ratingTable.ts";
import type { Text } from "../../model/text.ts";
import type { TitleColumn, WrittenTitle } from "../../model/writtenTitle.ts";
import { foldTitle } from "../../text/foldTitle.ts";

/** The rows of an assessment, and the plan that they are about. */
export interface TitledRows {
  readonly table: RatingTable;
  /** Tables of one plan are compared with each other. */
  readonly planId: string;
  /** The file of the plan. */
  readonly planFile: string;
  /** `null` where it has errors, or the clauses in the file make it up: it then says nothing of its own. */
  readonly plan: Plan | null;
}

/** A clause, or an activity of it, as a table calls it. */
interface Titled {
  readonly clause: string;
  readonly activity: string;
  readonly title: WrittenTitle;
}

/** What another file calls it. */
interface Other {
  readonly text: string;
  readonly file: string;
}

/** All titles of so many clauses are others: the table is in another language, or about another plan. */
const fewestOfAll = 3;

/**
 * NAP809: the title of a clause in a table of ratings is none that the plan has for it, in any language; or, where the plan has none,
 * it is not that of the first table. Once for each title of a file; and once for a table of which no title is the other file's.
 */
export const titlesThatDiffer = (rows: readonly TitledRows[], columns: readonly TitleColumn[]): Problem[] => {
  const titles = new Map(
    columns.flatMap((column) => column.titles.map((title) => [rowKey(title.at), { title, column }] as const)),
  );
  return [...groupBy(rows, ({ planId }) => planId).values()].flatMap((own) => ofOnePlan(own, titles));
};

const rowKey = ({ source, line, row }: Place): string => `${row}|${line}|${source}`;

function ofOnePlan(
  tables: readonly TitledRows[],
  titles: ReadonlyMap<string, { readonly title: WrittenTitle; readonly column: TitleColumn }>,
): Problem[] {
  const [plan = null] = tables.flatMap((each) => each.plan ?? []);
  const clauses = new Map(plan === null ? [] : clausesOf(plan).map((clause) => [clause.id, clause]));
  const planFile = tables[0]?.planFile ?? "";
  const firsts = new Map<string, Titled>();
  const seen = new Set<string>();
  /** By the header of the titles and the other file. */
  const compared = new Map<string, Compared>();
  for (const { table } of tables)
    for (let row = 0; row < table.rows; row++) {
      const key = rowKey(table.place(row, "clause"));
      const found = titles.get(key);
      // One file may be that of several assessments, and one row hold several ratings.
      if (found === undefined || seen.has(key)) continue;
      seen.add(key);
      const titled = {
        clause: cellText(table, row, "clause"),
        activity: cellText(table, row, "activity"),
        title: found.title,
      };
      const other = otherOf(titled, clauses, planFile, firsts);
      if (other === null) continue;
      const pair = `${rowKey(found.column.at)}|${other.file}`;
      const own = compared.get(pair) ?? { column: found.column, same: 0, different: [] };
      compared.set(pair, own);
      if (other.text === null) own.same++;
      else own.different.push({ titled, other: { text: other.text, file: other.file } });
    }
  return [...compared.values()].flatMap(problemsIn);
}

interface Compared {
  readonly column: TitleColumn;
  same: number;
  readonly different: { readonly titled: Titled; readonly other: Other }[];
}

/** `null`: there is nothing to compare with; `text` is `null` where it is the same. */
function otherOf(
  titled: Titled,
  clauses: ReadonlyMap<string, Clause>,
  planFile: string,
  firsts: Map<string, Titled>,
): { readonly text: string | null; readonly file: string } | null {
  const { clause: id, activity, title } = titled;
  const planned = plannedTitles(clauses.get(id), activity);
  const isIn = (texts: readonly string[]): boolean =>
    texts.some((text) => comparable(text, id) === comparable(title.text, id));
  const [first] = planned;
  if (first !== undefined) return { text: isIn(planned) ? null : first, file: planFile };
  const key = `${id}\n${activity}`;
  const before = firsts.get(key);
  if (before === undefined) firsts.set(key, titled);
  return before === undefined
    ? null
    : { text: isIn([before.title.text]) ? null : before.title.text, file: fileOf(before.title.at) };
}

/** In a row of an activity either of the two titles may stand. */
function plannedTitles(clause: Clause | undefined, activity: string): readonly string[] {
  const own = textsOf(clause?.title ?? "");
  if (activity === "") return own;
  const ofActivity = textsOf(clause?.activities.find(({ id }) => id === activity)?.title ?? "");
  return ofActivity.length === 0 ? [] : [...ofActivity, ...own];
}

const textsOf = (text: Text): string[] =>
  (typeof text === "string" ? [text] : Object.values(text)).filter((each) => each.trim() !== "");

/** Without the id in front of it. */
const comparable = (title: string, id: string): string => {
  const folded = foldTitle(title);
  const rest = folded.startsWith(id.toLowerCase()) ? folded.slice(id.length) : "";
  return /^[\s.):-]+\S/.test(rest) ? rest.replace(/^[\s.):-]+/, "") : folded;
};

function problemsIn({ column, same, different }: Compared): Problem[] {
  const clauses = new Set(different.map(({ titled }) => titled.clause)).size;
  const [first] = different;
  if (first === undefined) return [];
  if (same === 0 && clauses >= fewestOfAll) {
    const { titled, other } = first;
    const { clause, title } = titled;
    return [
      problem("NAP809", column.at, {
        clause,
        title: title.text,
        other: other.text,
        file: other.file,
        clauses,
      }),
    ];
  }
  const bySaying = groupBy(different, ({ titled: { clause, title } }) =>
    JSON.stringify([clause, comparable(title.text, clause)]),
  );
  return [...bySaying.values()].flatMap((own) => {
    const [{ titled, other }] = own as [(typeof different)[number]];
    const { clause, title } = titled;
    const params = { clause, title: title.text, other: other.text, file: other.file, clauses: 1 };
    const others = own.slice(1, mostPlaces).map((each) => each.titled.title.at);
    return [{ ...problem("NAP809", title.at, params), ...(others.length === 0 ? {} : { others }) }];
  });
}
