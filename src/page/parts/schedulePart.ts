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
import { textBlock } from "./textBlock.ts";

export type ScheduleWords = Words<"charts" | "report" | "schedule">;

export function schedulePart(all: readonly Schedule[], words: ScheduleWords): PageBlock[] {
  const found = all.filter(hasDeadlines);
  if (found.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: words.report.schedule.heading, id: "schedule" },
    ...found.flatMap((own) => [...(all.length === 1 ? [] : [headingOf(own, words)]), blocksOf(own, words)]),
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
      textBlock(due),
      textBlock(whole),
      ...others.map((text) => textBlock(text, true)),
      deadlineTable(json.clauses, words),
    ],
    // The table beside it has what its description would read out.
    chart: {
      ...scheduleChart(found, words, undefined, true),
      description: `${due} ${whole}`,
      table: { columns: [], rows: [] },
    },
  };
}

/** Clauses by their deadline, and what became of them, in the order of time. */
function deadlineTable(clauses: ReturnType<typeof scheduleJson>["clauses"], words: ScheduleWords): PageTable {
  const { charts, schedule, report } = words;
  const groups = new Map<string, typeof clauses>();
  const told = (clause: (typeof clauses)[number]): string => {
    const days = daysText(clause, words);
    const state = schedule.states[clause.state];
    return days === "" ? state : `${state} (${days})`;
  };
  const keyOf = (clause: (typeof clauses)[number]): string =>
    `${clause.end} ${scheduleStates.indexOf(clause.state)} ${told(clause)}`;
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
        own[0] === undefined ? "" : told(own[0]),
        own.map(({ id }) => id),
      ]),
  };
}
