// What may be written in the columns of a sheet → the rules of its cells, as the writer of workbooks takes them.
import type { DataValidation } from "hucre";
import { serialDay } from "../../model/serialDay.ts";
import type { SheetColumn, Validation } from "../../model/workbook.ts";
import { cellAddress } from "./cellAddress.ts";

/** @param first row of the table, from 0; `last` is its last one */
export const writtenValidations = (
  columns: readonly SheetColumn[],
  first: number,
  last: number,
  nameOf: ReadonlyMap<string, string>,
): DataValidation[] =>
  columns.flatMap(({ validation }, at): DataValidation[] => {
    if (validation === undefined) return [];
    const { prompt, refusal } = validation;
    return [
      {
        range: `${cellAddress(first, at)}:${cellAddress(last, at)}`,
        ...ruleOf(validation, nameOf),
        allowBlank: true,
        showErrorMessage: true,
        errorStyle: "stop",
        ...(prompt === undefined
          ? {}
          : {
              showInputMessage: true,
              inputTitle: cut(prompt.title, 32),
              inputMessage: cut(prompt.text, 255),
            }),
        ...(refusal === undefined
          ? {}
          : { errorTitle: cut(refusal.title, 32), errorMessage: cut(refusal.text, 225) }),
      },
    ];
  });

function ruleOf(
  rule: Validation,
  nameOf: ReadonlyMap<string, string>,
): Pick<DataValidation, "type" | "operator" | "formula1" | "formula2"> {
  if (rule.kind === "list") {
    const { sheet, column, first, last } = rule.from;
    const name = (nameOf.get(sheet) ?? sheet).replaceAll("'", "''");
    const fixed = (row: number): string => cellAddress(row, column).replace(/^([A-Z]+)/, "$$$1$$");
    return { type: "list", formula1: `'${name}'!${fixed(first)}:${fixed(last)}` };
  }
  const [least, greatest] =
    rule.kind === "decimal" ? [rule.least, rule.greatest] : [serialDay(rule.first), serialDay(rule.last)];
  return { type: rule.kind, operator: "between", formula1: `${least}`, formula2: `${greatest}` };
}

/** Excel calls a file broken in which such a text is longer. */
const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1)}…`;
