// Scores → the sheet that states their methods in words.
import type { Method } from "../../model/method.ts";
import type { Scale } from "../../model/scale.ts";
import { textIn } from "../../model/textIn.ts";
import type { CaptionLine, Sheet } from "../../model/workbook.ts";
import { methodRules } from "../methodRules.ts";
import type { Words } from "../words/words.ts";
import { itemSheet } from "./itemSheet.ts";

/** A method and the scale on which it reads, `null` where no rating is on one; a score has both. */
export interface ReadMethod {
  readonly method: Method;
  readonly scale: Scale | null;
}

const noValues: Method["values"] = new Map();

export function methodSheet(
  found: readonly ReadMethod[],
  caption: readonly CaptionLine[],
  words: Words<"workbook">,
): Sheet {
  const { columns, sheets } = words.workbook;
  const once = new Map(found.map((own) => [`${own.method.hash}\n${own.scale?.id ?? ""}`, own]));
  return itemSheet(sheets.methods, caption, once.values(), [
    { title: columns.method, format: "text", cell: ({ method }) => method.id },
    { title: columns.version, format: "text", cell: ({ method }) => `${method.version}` },
    {
      title: columns.title,
      format: "text",
      widest: 32,
      cell: ({ method }) => textIn(method.title, words.common.preferred),
    },
    {
      title: columns.rules,
      format: "text",
      widest: 70,
      // What statuses are worth on scales that nobody used is no rule of these figures.
      cell: ({ method, scale }) =>
        methodRules(scale === null ? { ...method, values: noValues } : method, scale, words),
    },
    { title: columns.basis, format: "text", widest: 40, cell: ({ method }) => method.basis },
    { title: columns.hash, format: "text", widest: 20, cell: ({ method }) => method.hash },
  ]);
}
