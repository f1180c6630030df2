// The properties of a document → what the form is known by, where they are those of one.
import { formFormat, formProperties, type FormKey } from "../../model/form.ts";
import type { FormIdentity } from "./formIdentity.ts";
import { identityOf } from "./identityOf.ts";

/** Of the properties of the document; `null` where they are not those of a form. */
export function identityOfProperties(properties: ReadonlyMap<string, string>): FormIdentity | null {
  const keys = new Map<FormKey, string>();
  for (const [name, key] of Object.entries(formProperties)) {
    const value = properties.get(name);
    if (value !== undefined && value !== "") keys.set(key, value);
  }
  return keys.get("format") === formFormat
    ? identityOf((key) => keys.get(key) ?? null, null, new Map())
    : null;
}
