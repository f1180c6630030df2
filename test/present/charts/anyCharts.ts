// Random sides, titles that mean something to XML, and a width → every chart that is made of them
import fc from "fast-check";
import {
  changes,
  changesChart,
  compareScores,
  comparisonCharts,
  loadWords,
  overallBounds,
  progressChart,
  scheduleChart,
  scoresAxis,
  shownBounds,
  type Chart,
  type Language,
  type Score,
} from "../../../src/core.ts";
import { moveOfStep } from "../../../src/model/moveOfStep.ts";
import { progressOf } from "../../../src/rounds/progress/progressOf.ts";
import { scheduleOf } from "../../../src/rounds/schedule/scheduleOf.ts";
import { options, scoreOf, type Side } from "../../compare/sides.ts";
import { pairs } from "../../properties/movePairs.ts";
import { anyText } from "../../render/findings/anyFindings.ts";

const themes = ["charts", "comparison", "progress", "schedule", "sensitivity"] as const;
const wordsOf = {
  en: await loadWords("en", themes),
  az: await loadWords("az", themes),
  ru: await loadWords("ru", themes),
} satisfies Record<Language, unknown>;

/** Long, short and hostile ones. */
const anyTitle = fc.oneof(
  anyText,
  fc.constantFrom(
    "Method for finding and preventing conflicts of interest among the heads of all state bodies, by 2022",
    "Korrupsiyaya qarşı mübarizə üzrə tədbirlərin icrasına nəzarət",
    "ШИРОКАЯ ЭЛЕКТРОФИКАЦИЯ".repeat(6),
    "漢字".repeat(40),
    "x",
  ),
);

const titled = (side: Side, titles: readonly string[]): Side => {
  let at = 0;
  const next = (): string => titles[at++ % titles.length] ?? "x";
  return {
    ...side,
    plan: {
      ...side.plan,
      title: next(),
      directions: (side.plan.directions ?? []).map((direction) => ({
        ...direction,
        title: next(),
        clauses: direction.clauses.map((clause) => ({ ...clause, title: next() })),
      })),
    },
    assessment: {
      ...side.assessment,
      title: next(),
      claims: [{ figure: "86" }, { figure: "86.5" }, { figure: "0" }],
    },
  };
};

export const anyCharts = fc
  .record({
    pair: pairs,
    titles: fc.array(anyTitle, { minLength: 1, maxLength: 6 }),
    language: fc.constantFrom("en" as const, "az" as const, "ru" as const),
    width: fc.constantFrom(320, 360, 400, 640),
    days: fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 1, maxLength: 5 }),
  })
  .map(({ pair, titles, language, width, days }): readonly Chart[] => {
    const [a, b] = [pair.now, pair.before].map((side) => scoreOf(titled(side, titles))) as [Score, Score];
    const words = wordsOf[language];
    const bounds = new Map(
      [a, b].map((score) => [score, shownBounds(overallBounds(score, null), score, words)]),
    );
    const series = progressOf(a.plan, {
      id: "s",
      assessor: titles[0] ?? "s",
      rounds: days
        .toSorted((x, y) => x - y)
        .map((day, at) => ({
          id: at === 0 ? (titles[1] ?? "r0") : `r${at}`,
          title: "r",
          asOf: `2021-0${1 + (day % 3)}-${String(day).padStart(2, "0")}`,
          items: [{ id: `a${at}`, score: at % 2 === 0 ? a : b }],
        })),
    });
    const schedule = scheduleOf({ score: a, asOf: "2021-06-30", within: 30 });
    const move = changes(a, b, { plan: "term", cells: false });
    return [
      scoresAxis([a, b], bounds, words, width),
      scoresAxis([a], new Map(), words, width),
      ...comparisonCharts(compareScores(a, b, options), words, width),
      ...changesChart(
        moveOfStep({ from: "a", to: "b", move, clauses: [], underNewMethod: null }),
        titles[0] ?? "before",
        words,
        width,
      ),
      progressChart(series, words, width),
      ...(schedule === null ? [] : [scheduleChart(schedule, words, width)]),
    ];
  });
