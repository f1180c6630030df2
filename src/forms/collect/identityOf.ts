// The keys of a form → what it is known by, `null` where they do not say which form it is.
import { formKinds, type FormKey } from "../../model/form.ts";
import type { FormIdentity } from "./formIdentity.ts";

export function identityOf(
  key: (name: FormKey) => string | null,
  asked: FormIdentity["asked"],
  labels: FormIdentity["labels"],
): FormIdentity | null {
  const kind = formKinds.find((name) => name === key("kind"));
  const plan = key("plan");
  if (kind === undefined || plan === null) return null;
  return {
    kind,
    plan,
    planHash: key("planHash"),
    round: key("round"),
    body: key("body"),
    scale: key("scale"),
    assessment: key("assessment"),
    sheet: key("sheet"),
    asked,
    labels,
  };
}
