// The first columns of a row in csv → the form that it is of.
import { formFormat, type FormKey } from "../../model/form.ts";
import type { FormIdentity } from "./formIdentity.ts";
import { identityOf } from "./identityOf.ts";

/** Of the first columns of a row in csv; `null` where they do not say it. */
export function identityOfRow(cell: (column: string) => string): FormIdentity | null {
  const [format, kind] = cell("form").split(/\s+/);
  if (format !== formFormat) return null;
  const keys: Partial<Record<FormKey, string>> = {
    kind: kind ?? "",
    plan: cell("plan"),
    planHash: cell("planHash"),
    round: cell("round"),
    body: cell("body"),
    assessment: cell("assessment"),
    scale: cell("scale"),
  };
  return identityOf((key) => keys[key] || null, null, new Map());
}
