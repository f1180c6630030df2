// Figures under all combinations of choices → a sheet with a row for each.
import type { MethodGrid, Sensitivity } from "../../model/sensitivity.ts";
import type { CaptionLine, Sheet } from "../../model/workbook.ts";
import { percentText } from "../percentText.ts";
import type { Words } from "../words/words.ts";
import { itemSheet, type SheetColumnOf } from "./itemSheet.ts";

interface Item {
  readonly found: Sensitivity;
  readonly grid: MethodGrid;
  readonly combination: MethodGrid["combinations"][number];
}

export function gridSheet(
  all: readonly Sensitivity[],
  caption: readonly CaptionLine[],
  { common, sensitivity, workbook }: Words<"sensitivity" | "workbook">,
): Sheet {
  const items = all.flatMap((found) => {
    const { grid } = found;
    return grid === null ? [] : grid.combinations.map((combination): Item => ({ found, grid, combination }));
  });
  const ids = [...new Set(all.flatMap(({ grid }) => grid?.choices.map(({ id }) => id) ?? []))];
  return itemSheet<Item>(workbook.sheets.grid, caption, items, [
    ...(all.length < 2
      ? []
      : [
          {
            title: workbook.columns.assessment,
            format: "text",
            cell: ({ found }: Item) => found.assessment.id,
          } as const,
        ]),
    ...ids.map((id): SheetColumnOf<Item> => ({
      title: sensitivity.choices[id],
      format: "text",
      cell: ({ grid, combination }) => {
        const at = grid.choices.findIndex((choice) => choice.id === id);
        return grid.choices[at]?.options[combination.taken[at] ?? -1] ?? null;
      },
    })),
    {
      title: workbook.columns.percent,
      format: "percent",
      cell: ({ found, combination: { value } }) =>
        value === null
          ? { kind: "text", text: common.terms.noFigure, look: "quiet" }
          : {
              kind: "percent",
              text: percentText(value, found.methods[0]?.method.rounding ?? { decimals: 2, mode: "half-up" }),
            },
    },
  ]);
}
