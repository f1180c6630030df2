// The figures of all combinations of choices → what each choice does, in a table and sentences.
import { compareFractions, type Fraction } from "../../math/fraction.ts";
import { roundToText } from "../../math/round.ts";
import { toPercent } from "../../math/toPercent.ts";
import type { MethodChoice, Sensitivity } from "../../model/sensitivity.ts";
import { dataTable } from "../dataTable.ts";
import { number, text, type Block } from "../document.ts";
import type { Words } from "../words/words.ts";
import { percentOf } from "./percentOf.ts";

export function gridBlocks({ grid, methods }: Sensitivity, words: Words<"sensitivity">): Block[] {
  const [own] = methods;
  if (grid === null || own === undefined) return [];
  const { sensitivity: said } = words;
  const shown = (value: Fraction): string => percentOf(value, own, words);
  const values = grid.combinations
    .flatMap(({ value }) => (value === null ? [] : [value]))
    .toSorted(compareFractions);
  const [least, greatest] = [values[0], values.at(-1)];
  if (least === undefined || greatest === undefined) return [];
  const { mostMoving, effects } = grid;
  const moved = mostMoving === null ? undefined : grid.choices[mostMoving.choice];
  const table = dataTable<{ choice: MethodChoice; at: number }>(
    grid.choices.map((choice, at) => ({ choice, at })),
    [
      {
        title: said.columns.choice,
        align: "left",
        cell: ({ choice }) => text(said.choices[choice.id], "strong"),
      },
      {
        title: said.columns.options,
        align: "left",
        grows: true,
        cell: ({ choice }) => text(choice.options.join(", ")),
      },
      ...(effects === null
        ? []
        : [
            {
              title: said.columns.effect,
              align: "right" as const,
              cell: ({ at }: { at: number }) => {
                const effect = effects[at];
                return effect === undefined
                  ? text("–")
                  : number(roundToText(toPercent(effect.shapley), 1, "half-up"));
              },
            },
          ]),
    ],
  );
  return [
    { kind: "heading", level: 2, text: said.headings.grid },
    { kind: "text", text: said.grid(grid.combinations.length, shown(least), shown(greatest)) },
    table,
    ...(values.length < grid.combinations.length
      ? [
          {
            kind: "text",
            text: said.gridGaps(grid.combinations.length - values.length),
            tone: "quiet",
          } as const,
        ]
      : []),
    ...(mostMoving === null || moved === undefined
      ? []
      : [
          {
            kind: "text",
            text: said.moves(
              said.choices[moved.id],
              moved.options[mostMoving.option] ?? "",
              shown(mostMoving.value),
            ),
          } as const,
        ]),
  ];
}
