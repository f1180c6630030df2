// A form → the hidden sheet with the choices of its drop-downs, a column each.
import { formAnswers, formListsSheet, lateCauses, type Form, type FormKind } from "../../model/form.ts";
import type { Sheet } from "../../model/workbook.ts";
import type { Words } from "../words/words.ts";

/** What a drop-down offers. */
export type FormList = "status" | "cause" | "answer";

const listsOf: Readonly<Record<FormKind, readonly FormList[]>> = {
  rating: ["status", "cause"],
  reply: ["status", "answer"],
};

/** How many a list has: as many as its labels. */
const lengthOf = (list: FormList, { statuses }: Form): number =>
  ({ status: statuses.length, cause: lateCauses.length, answer: formAnswers.length })[list];

/** Where a list lies: labels in lists of values would be parted at their commas, so that it is always a range. */
export const listOfColumn = (
  list: FormList,
  form: Form,
): { readonly column: number; readonly first: number; readonly last: number } => ({
  column: listsOf[form.kind].indexOf(list),
  first: 0,
  last: lengthOf(list, form) - 1,
});

export function listsSheet(form: Form, { forms }: Words<"forms">): Sheet {
  const lists = listsOf[form.kind].map((list) =>
    list === "status"
      ? form.statuses.map(({ label }) => label)
      : list === "cause"
        ? lateCauses.map((id) => forms.causes[id])
        : formAnswers.map((id) => forms.answers[id]),
  );
  const longest = lists.reduce((most, { length }) => Math.max(most, length), 0);
  return {
    name: formListsSheet,
    state: "very-hidden",
    columns: lists.map(() => ({ title: "", format: "text" })),
    rows: Array.from({ length: longest }, (_, place) => ({
      cells: lists.map((list) => list[place] ?? null),
    })),
    protected: true,
  };
}
