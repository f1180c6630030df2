// Forms and their files → their object of the JSON contract.
import type { Form } from "../../model/form.ts";
import type { FormSource } from "../../model/formRating.ts";
import { envelope, type Provenance } from "../contract.ts";
import type { FormsOutput } from "./formsSchema.ts";

/** A form, and the file in which it is; `null` where it is in none. */
export interface WrittenForm {
  readonly form: Form;
  readonly file: string | null;
}

/** @param coordinator the ids of clauses that name no single body */
export const formsJson = (
  written: readonly WrittenForm[],
  coordinator: readonly string[],
  provenance: Provenance,
): FormsOutput => ({
  ...envelope("forms", provenance),
  forms: written.map(formJson),
  coordinator: [...coordinator],
});

const formJson = ({ form, file }: WrittenForm): FormsOutput["forms"][number] => {
  const { kind, plan, round, body, language, scale, asOf, letter, statuses, rows } = form;
  return {
    kind,
    plan: { id: plan.id, hash: plan.hash, invented: plan.invented, notices: [...plan.notices] },
    round: round?.id ?? null,
    body: body === null ? null : { id: body.id, name: body.name },
    language,
    scale,
    asOf,
    previous: sourceJson(form.previous),
    rated: sourceJson(form.rated),
    letter: { ...letter },
    statuses: statuses.map(({ id, label }) => ({ id, label })),
    file,
    rows: rows.map(({ clause, activity, title, activityTitle, window, previous, given }) => ({
      clause,
      activity,
      title,
      activityTitle,
      start: window.start,
      end: window.end,
      previous: previous.map((rating) => ({ ...rating })),
      given: given.map((rating) => ({ ...rating })),
    })),
  };
};

const sourceJson = (source: FormSource | null): FormsOutput["forms"][number]["previous"] =>
  source === null
    ? null
    : {
        assessment: source.assessment,
        assessor: source.assessor,
        kind: source.kind,
        of: source.of,
        round: source.round,
        asOf: source.asOf,
      };
