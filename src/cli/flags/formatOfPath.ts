// The path of `-o` → the format that its ending names.
import { extname } from "node:path";
import { isDevice } from "../../io/exists.ts";
import { UsageError } from "../../core.ts";
import type { FormatName } from "../../render/registry.ts";

/**
 * The last that fits: names of files that go with one format stand behind shorter endings. `null` is a format
 * that no command has yet: a file of that name must not hold something else.
 */
const formats: Readonly<Record<string, FormatName | null>> = {
  ".json": "json",
  ".jsonl": "jsonl",
  ".csv": "csv",
  ".tsv": "tsv",
  ".md": "markdown",
  ".txt": "pretty",
  ".html": null,
  ".xlsx": "xlsx",
  ".docx": "docx",
  ".svg": "svg",
  ".xml": null,
  ".sarif": "sarif",
  ".sarif.json": "sarif",
  "junit.xml": "junit",
  "gl-code-quality-report.json": "gitlab",
};

/** A pipe or a terminal has no ending, and shows what people read. */
export function formatOfPath(path: string): FormatName {
  const endings = Object.keys(formats);
  const known = endings.filter((each) => formats[each] !== null);
  const ending =
    extname(path) === "" ? undefined : endings.findLast((each) => path.toLowerCase().endsWith(each));
  if (ending !== undefined) {
    const format = formats[ending];
    if (format === null || format === undefined)
      throw new UsageError("ending-without-format", { path, ending, known });
    return format;
  }
  if (isDevice(path)) return "pretty";
  throw new UsageError("unknown-ending", { path, known });
}
