// The flags of a call that may write a folder of forms → those that say how its list is shown.
import type { OutputFlags } from "./outputOptions.ts";

/** What a form can be written as. */
export const formFormats = ["xlsx", "csv"] as const;

/** `-o` names the folder then, and a bare `xlsx` or `csv` what is written into it; how csv looks is said of the forms. */
export function listFlags(flags: OutputFlags & { readonly allBodies?: boolean }): OutputFlags {
  if (flags.allBodies !== true) return flags;
  const { output: _, format, delimiter: _delimiter, decimal: _decimal, bom: _bom, ...rest } = flags;
  const lists = (format ?? []).filter((name) => !(formFormats as readonly string[]).includes(name));
  return lists.length === 0 ? rest : { ...rest, format: lists };
}
