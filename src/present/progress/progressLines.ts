// How the figures of series moved, in JSON → a line for each step, and for each clause that is worse or lost its value.
import { roundText } from "../schedule/reportBlocks.ts";
import type { ProgressOutput } from "./progressSchema.ts";
import { countsText, headlineOf, movedText, newMethodLine, remarksOf } from "./progressBlocks.ts";
import type { ProgressWords } from "./progressWords.ts";

/** `watch: From 60.00 % in m06 to 75.00 % in y1: +15.00 points. 3 improved.`; then what is said of rounds and gates. */
export const progressLines = (
  { series, reports, gates = [], reportGates = [] }: ProgressOutput,
  asOf: string | null,
  words: ProgressWords,
): string[] => [
  ...series.flatMap((own) => {
    const lines =
      own.steps.length === 0
        ? headlineOf(own, words)
        : own.steps.flatMap((step) => [
            `${movedText(step, own, words)} ${countsText(step, words)}`,
            ...newMethodLine(step, own, words),
            ...step.clauses
              .filter(({ step: kind }) => kind === "worse" || kind === "withdrawn")
              .map(
                ({ id, step: kind }) =>
                  `${words.progress.step(step.from, step.to)}: ${id}: ${words.progress.steps[kind]}`,
              ),
          ]);
    return [...lines, ...remarksOf(own, asOf, words)].map((line) => `${own.id}: ${line}`);
  }),
  ...reports.flatMap(({ plan, rounds }) => rounds.map((round) => `${plan}: ${roundText(round, words)}`)),
  ...[...gates, ...reportGates].map(({ text }) => text),
];
