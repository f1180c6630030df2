// Forms, and the folder of a call → their files, one for each body.
import { join } from "node:path";
import {
  append,
  formDocument,
  formFileNames,
  type Form,
  type Provenance,
  type WrittenForm,
  type Words,
} from "../../core.ts";
import { renderers } from "../../render/registry.ts";
import type { FileBesides } from "../emit.ts";
import type { FormFlags } from "../flags/formFlags.ts";
import { formFormats } from "../flags/listFlags.ts";
import { csvOptions } from "../flags/outputOptions.ts";

/** Forms that are made beside each other. */
const atOnce = 8;

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
  const { officeRenderers } = await import("../../render/officeRenderers.ts");
  const [renderXlsx, renderCsv] = [await officeRenderers.xlsx(), await renderers.csv()];
  const filesOf = (form: Form, place: number): Promise<FileBesides[]> => {
    const document = formDocument(form, [], provenance, words);
    return Promise.all(
      formats.map(async (format) => ({
        path: join(flags.output ?? "", `${names[place]}.${format}`),
        append: false,
        content:
          format === "xlsx"
            ? [await renderXlsx(document, options)]
            : [...renderCsv(document, options)].filter((piece) => typeof piece === "string"),
      })),
    );
  };
  const files: FileBesides[] = [];
  const written: WrittenForm[] = [];
  // Several at a time: while one is compressed, another is made.
  for (let from = 0; from < forms.length; from += atOnce) {
    const some = forms.slice(from, from + atOnce);
    const made = await Promise.all(some.map((form, at) => filesOf(form, from + at)));
    for (const [at, own] of made.entries()) {
      const form = some[at];
      if (form !== undefined) written.push({ form, file: (own[0]?.path ?? "").replaceAll("\\", "/") });
      append(files, own);
    }
  }
  return { forms: written, files };
}
