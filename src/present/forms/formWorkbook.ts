// A form → the workbook in which it is sent: instructions, answers, and two hidden sheets for programs.
import { formProperties, type Form, type FormKey } from "../../model/form.ts";
import type { Workbook } from "../../model/workbook.ts";
import type { Words } from "../words/words.ts";
import { answersSheet } from "./answersSheet.ts";
import { instructionsSheet } from "./instructionsSheet.ts";
import { listsSheet } from "./listsSheet.ts";
import { formFacts, machineSheet } from "./machineSheet.ts";

/** The properties say again what the hidden sheet says, since a program that saves the file may lose either. */
export function formWorkbook(form: Form, words: Words<"forms">): Workbook {
  const facts = formFacts(form, words);
  const title = form.plan.title === "" ? form.plan.id : form.plan.title;
  return {
    title: form.body === null ? title : `${title} – ${form.body.name}`,
    day: form.asOf,
    properties: Object.entries(formProperties).flatMap(([name, key]: [string, FormKey]) => {
      const value = facts[key];
      return value === null ? [] : [[name, value] as const];
    }),
    sheets: [
      instructionsSheet(form, words),
      answersSheet(form, words),
      machineSheet(form, words),
      listsSheet(form, words),
    ],
  };
}
