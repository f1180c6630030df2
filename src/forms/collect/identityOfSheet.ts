// A sheet → what the form is known by, where it is the hidden sheet of one.
import { formFormat } from "../../model/form.ts";
import type { ReturnedSheet } from "../../model/returned.ts";
import { fold } from "../../text/fold.ts";
import type { AskedThing, FormIdentity } from "./formIdentity.ts";
import { identityOf } from "./identityOf.ts";

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
    const [key = "", one = "", two = "", three = "", four = ""] = cells.map((cell) => cell.trim());
    if (key === "row")
      asked.push({ clause: one, activity: two, titles: textsIn(three), activityTitles: textsIn(four) });
    else if (key === "status" || key === "answer" || key === "cause") labels[key].set(fold(two), one);
    else if (!keys.has(key)) keys.set(key, one);
  }
  return identityOf(
    (key) => keys.get(key) || null,
    asked.length === 0 ? null : asked,
    new Map(Object.entries(labels) as ["status", Map<string, string>][]),
  );
}

const textsIn = (text: string): string[] => (text === "" ? [] : [text]);
