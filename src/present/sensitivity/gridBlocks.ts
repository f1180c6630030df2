// The figures of all combinations of choices → what each choice does, in sentences.
import { compareFractions, type Fraction } from "../../math/fraction.ts";
import { roundToText } from "../../math/round.ts";
import { toPercent } from "../../math/toPercent.ts";
import type { MethodChoice, Sensitivity } from "../../model/sensitivity.ts";
import type { Block } from "../document.ts";
import { localNumber } from "../localNumber.ts";
import { quiet } from "../quiet.ts";
import type { Words } from "../words/words.ts";
import { percentOf } from "./percentOf.ts";

/**
 * A heading and sentences; nothing where no combination gives a figure.
 *
 * @example
 * const found = assessSensitivity({ input: inputOf(own), doubts: null, methods: [], areDeclared: false });
 * const words = await loadWords("en", ["sensitivity"]);
 * gridBlocks(found, words)[0].kind // "heading"
 */
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
  const lineOf = ({ id, options }: MethodChoice, at: number): Block => {
    const effect = effects?.[at];
    const share =
      effect === undefined
        ? null
        : localNumber(roundToText(toPercent(effect.shapley), 1, "half-up"), words.common.decimal);
    return { kind: "text", text: said.choice(said.choices[id], share, options.join(", ")) };
  };
  return [
    { kind: "heading", level: 2, text: said.headings.grid },
    { kind: "text", text: said.grid(grid.combinations.length, shown(least), shown(greatest)) },
    ...grid.choices.map(lineOf),
    ...(effects === null ? [] : [quiet(said.shares)]),
    ...(values.length < grid.combinations.length
      ? [quiet(said.gridGaps(grid.combinations.length - values.length))]
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
