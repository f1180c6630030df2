// `--delimiter`, `--decimal`, `--bom` → how CSV is written.
import { UsageError } from "../../core.ts";
import type { CsvOptions } from "../../render/renderer.ts";
import { oneOf } from "./oneOf.ts";
import type { OutputRequest } from "./outputRequest.ts";

interface CsvFlags {
  readonly delimiter?: string;
  readonly decimal?: string;
  readonly bom?: boolean;
}

const delimiters = [",", ";", "|", "tab"] as const;

const decimals = [".", ","] as const;

/** How CSV is written. A decimal comma goes with semicolons, as spreadsheets of such countries expect. */
export function csvFlags(flags: CsvFlags, requests: readonly OutputRequest[]): CsvOptions {
  const used = (["delimiter", "decimal", "bom"] as const).filter((flag) => flags[flag] !== undefined);
  if (used.length > 0 && !requests.some(({ format }) => format === "csv"))
    throw new UsageError("csv-only", { flags: used.map((name) => `--${name}`) });
  const decimal = oneOf("--decimal", flags.decimal ?? ".", decimals);
  const written = flags.delimiter ?? (decimal === "," ? ";" : ",");
  const delimiter = oneOf("--delimiter", written === "\t" ? "tab" : written, delimiters);
  if (delimiter === decimal) throw new UsageError("two-commas", {});
  return { delimiter: delimiter === "tab" ? "\t" : delimiter, decimal, bom: flags.bom ?? false };
}
