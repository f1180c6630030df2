// What a form is, as it says itself: which plan, body and round it asked, and about what.
import { formFormat, formKinds, formProperties, type FormKey, type FormKind } from "../../model/form.ts";
import type { ReturnedSheet } from "../../model/returned.ts";
import { fold } from "../../text/fold.ts";

/** One thing that a form asked about. */
export interface AskedThing {
  readonly clause: string;
  /** "": the clause as a whole. */
  readonly activity: string;
  /** As it was asked, where the form says that; else in every language of the plan. */
  readonly titles: readonly string[];
}

/** What a form is known by. */
export interface FormIdentity {
  readonly kind: FormKind;
  readonly plan: string;
  readonly planHash: string | null;
  readonly round: string | null;
  readonly body: string | null;
  readonly scale: string | null;
  readonly assessment: string | null;
  /** The name that its sheet of answers had; `null` where that is not said. */
  readonly sheet: string | null;
  /** `null` where the file does not say it. */
  readonly asked: readonly AskedThing[] | null;
  /** The labels of its drop-downs, folded → ids, by what they are for. */
  readonly labels: ReadonlyMap<"status" | "answer" | "cause", ReadonlyMap<string, string>>;
}

/** Of the hidden sheet; `null` for any other sheet. */
export function identityOfSheet({ rows }: ReturnedSheet): FormIdentity | null {
  const [first] = rows;
  if (first?.cells[0]?.trim() !== "format" || first.cells[1]?.trim() !== formFormat) return null;
  const keys = new Map<string, string>();
  const asked: AskedThing[] = [];
  const labels = {
    status: new Map<string, string>(),
    answer: new Map<string, string>(),
    cause: new Map<string, string>(),
  };
  for (const { cells } of rows) {
    const [key = "", one = "", two = "", three = ""] = cells.map((cell) => cell.trim());
    if (key === "row") asked.push({ clause: one, activity: two, titles: three === "" ? [] : [three] });
    else if (key === "status" || key === "answer" || key === "cause") labels[key].set(fold(two), one);
    else if (!keys.has(key)) keys.set(key, one);
  }
  return identityOf(
    (key) => keys.get(key) || null,
    asked.length === 0 ? null : asked,
    new Map(Object.entries(labels) as ["status", Map<string, string>][]),
  );
}

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

function identityOf(
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
