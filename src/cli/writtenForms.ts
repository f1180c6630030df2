// Forms, and the folder of a call → their files, one for each body.
import { join } from "node:path";
import {
  formDocument,
  formFileNames,
  type Form,
  type Provenance,
  type WrittenForm,
  type Words,
} from "../core.ts";
import { renderers } from "../render/registry.ts";
import type { FileBesides } from "./emit.ts";
import type { FormFlags } from "./flags/formFlags.ts";
import { formFormats } from "./flags/listFlags.ts";
import { csvOptions } from "./flags/outputOptions.ts";

/** A workbook each, unless the call names csv; both where it names both. */
export async function writtenForms(
  forms: readonly Form[],
  flags: FormFlags,
  provenance: Provenance,
  words: Words<"forms">,
  hash: (text: string) => string,
): Promise<{ readonly forms: readonly WrittenForm[]; readonly files: readonly FileBesides[] }> {
  const named = formFormats.filter((format) => flags.format?.includes(format) === true);
  const formats = named.length === 0 ? (["xlsx"] as const) : named;
  const csv = await csvOptions({ ...flags, bom: true, format: ["csv"] }, [
    { format: "csv", path: null, append: false },
  ]);
  const names = formFileNames(
    forms.map(({ body }) => ({ name: body?.id ?? "coordinator", key: body?.id ?? "" })),
    hash,
  );
  const options = { width: 80, color: false, decimal: words.common.decimal, csv };
  const { officeRenderers } = await import("../render/officeRenderers.ts");
  const [renderXlsx, renderCsv] = [await officeRenderers.xlsx(), await renderers.csv()];
  const files: FileBesides[] = [];
  const written: WrittenForm[] = [];
  for (const [place, form] of forms.entries()) {
    const document = formDocument(form, [], provenance, words);
    const paths = formats.map((format) => join(flags.output ?? "", `${names[place]}.${format}`));
    for (const [at, format] of formats.entries())
      files.push({
        path: paths[at] ?? "",
        append: false,
        content:
          format === "xlsx"
            ? [await renderXlsx(document, options)]
            : [...renderCsv(document, options)].filter((piece) => typeof piece === "string"),
      });
    written.push({ form, file: (paths[0] ?? "").replaceAll("\\", "/") });
  }
  return { forms: written, files };
}
