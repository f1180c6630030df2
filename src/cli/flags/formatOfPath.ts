// The path of `-o` → the format that its ending names.
import { extname } from "node:path";
import { isDevice } from "../../io/exists.ts";
import { UsageError } from "../../core.ts";
import type { FormatName } from "../../render/registry.ts";

/** `null` is a format that no command has yet: a file of that name must not hold something else. */
const formats: Readonly<Record<string, FormatName | null>> = {
  ".json": "json",
  ".jsonl": "jsonl",
  ".csv": "csv",
  ".tsv": "tsv",
  ".md": "markdown",
  ".txt": "pretty",
  ".html": null,
  ".xlsx": null,
  ".docx": null,
  ".svg": null,
  ".xml": null,
  ".sarif": null,
};

/** A pipe or a terminal has no ending, and shows what people read. */
export function formatOfPath(path: string): FormatName {
  const ending = extname(path).toLowerCase();
  const known = Object.keys(formats).filter((each) => formats[each] !== null);
  if (Object.hasOwn(formats, ending)) {
    const format = formats[ending];
    if (format === null || format === undefined)
      throw new UsageError("ending-without-format", { path, ending, known });
    return format;
  }
  if (isDevice(path)) return "pretty";
  throw new UsageError("unknown-ending", { path, known });
}
