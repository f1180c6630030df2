// What was due by a day in assessments → the part of the page that says it, in one language; nothing where nothing is to be said.
import {
  daysText,
  scheduleChart,
  scheduleJson,
  scheduleSentences,
  scheduleStates,
  textIn,
  type Schedule,
  type Words,
} from "../../core.ts";
import type { PageBlock, PageTable } from "../data/pageBlock.ts";

export type ScheduleWords = Words<"charts" | "report" | "schedule">;

export function schedulePart(all: readonly Schedule[], words: ScheduleWords): PageBlock[] {
  const found = all.filter(hasDeadlines);
  if (found.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: words.report.schedule.heading, id: "schedule" },
    ...found.flatMap((own) => [
      ...(all.length === 1 ? [] : [headingOf(own, words)]),
      blocksOf(own, words),
    ]),
  ];
}

/** Where all clauses end with the plan, and it has not ended, no deadline tells anything. */
const hasDeadlines = ({ clauses, asOf }: Schedule): boolean =>
  new Set(clauses.map(({ window }) => window.end)).size > 1 ||
  clauses.some(({ window }) => window.end <= asOf);

const headingOf = ({ assessment: { title, id } }: Schedule, { common }: Words): PageBlock => ({
  kind: "heading",
  level: 3,
  text: textIn(title, common.preferred) || id,
});

function blocksOf(found: Schedule, words: ScheduleWords): PageBlock {
  const json = scheduleJson(found, words);
  const [due = "", whole = "", ...others] = scheduleSentences(json, words);
  return {
    kind: "columns",
    blocks: [
      { kind: "text", text: due },
      { kind: "text", text: whole },
      ...others.map((text): PageBlock => ({ kind: "text", text, isQuiet: true })),
      deadlineTable(json.clauses, words),
    ],
    // The table beside it has what its description would read out.
    chart: { ...scheduleChart(found, words, undefined, false), description: `${due} ${whole}` },
  };
}

/** Clauses by their deadline, and what became of them, in the order of time. */
function deadlineTable(clauses: ReturnType<typeof scheduleJson>["clauses"], words: ScheduleWords): PageTable {
  const { charts, schedule, report } = words;
  const groups = new Map<string, typeof clauses>();
  const keyOf = ({ end, state }: (typeof clauses)[number]): string => `${end} ${scheduleStates.indexOf(state)}`;
  for (const clause of clauses) {
    const known = groups.get(keyOf(clause));
    if (known === undefined) groups.set(keyOf(clause), [clause]);
    else known.push(clause);
  }
  return {
    kind: "table",
    title: report.schedule.table,
    columns: [charts.schedule.until, schedule.columns.state, words.common.terms.clause].map((title) => ({
      title,
      isRight: false,
    })),
    rows: [...groups]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([, own]) => [
        own[0]?.end ?? "",
        own[0] === undefined ? "" : schedule.states[own[0].state],
        own.map((clause) => ({ id: clause.id, remark: daysText(clause, words) })),
      ]),
  };
}
