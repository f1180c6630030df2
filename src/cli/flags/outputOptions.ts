// `--format`, `-o`, `--color`, `--lang` → where each rendering goes, and how it looks.
import { normalize } from "node:path";
import { languages, type Language } from "../../core.ts";
import { formatNames, type FormatName } from "../../render/registry.ts";
import type { CsvOptions } from "../../render/renderer.ts";
import type { Environment } from "../environment.ts";
import { UsageError } from "../load/loaded.ts";
import { notKnown } from "../notKnown.ts";

/** One rendering: to a file, or to standard output where `path` is `null`. */
export interface OutputRequest {
  readonly format: FormatName;
  readonly path: string | null;
  readonly append: boolean;
}

export interface OutputFlags {
  readonly format?: readonly string[];
  readonly output?: string;
  readonly force?: boolean;
  readonly delimiter?: string;
  readonly decimal?: string;
  readonly bom?: boolean;
  readonly color?: string;
  readonly lang?: string;
  readonly quiet?: boolean;
}

/** `NAME`, `NAME=PATH` replaces a file, `NAME+=PATH` adds to it; `pretty` to standard output where nothing is said. */
export function outputRequests({ format, output }: OutputFlags): OutputRequest[] {
  const requests = (format ?? ["pretty"]).map(parseFormat);
  if (output !== undefined) {
    const [only] = requests;
    if (requests.length !== 1 || only === undefined || only.path !== null)
      throw new UsageError(
        "-o names the file of a single format; with several, write --format NAME=PATH for each",
      );
    return [{ ...only, path: output }];
  }
  const paths = requests.flatMap(({ path }) => (path === null ? [] : [normalize(path)]));
  const twice = paths.find((path, index) => paths.indexOf(path) !== index);
  if (twice !== undefined)
    throw new UsageError(`two formats would be written to ${twice}, and one be lost; give each its own file`);
  if (requests.filter(({ path }) => path === null).length > 1)
    throw new UsageError(
      "only one format can go to standard output; give the others a file: --format NAME=PATH",
    );
  return requests;
}

function parseFormat(written: string): OutputRequest {
  const [, name = "", plus, path] = /^([^=+]*)(?:(\+?)=(.*))?$/s.exec(written) ?? [];
  const format = formatNames.find((known) => known === name);
  if (format === undefined)
    throw new UsageError(notKnown(`unknown format "${name}"`, name, formatNames, "Formats"));
  if (path === "") throw new UsageError(`--format ${written} names no file after the =`);
  return { format, path: path ?? null, append: plus === "+" };
}

const delimiters: Readonly<Record<string, string>> = { ",": ",", ";": ";", "|": "|", tab: "\t", "\t": "\t" };

/** How CSV is written. A decimal comma goes with semicolons, as spreadsheets of such countries expect. */
export function csvOptions(flags: OutputFlags, requests: readonly OutputRequest[]): CsvOptions {
  const { decimal = ".", delimiter = decimal === "," ? ";" : ",", bom = false } = flags;
  const used = (["delimiter", "decimal", "bom"] as const).filter((flag) => flags[flag] !== undefined);
  if (used.length > 0 && !requests.some(({ format }) => format === "csv"))
    throw new UsageError(
      `--${used.join(" and --")} shape${used.length === 1 ? "s" : ""} csv only: add --format csv`,
    );
  if (decimal !== "." && decimal !== ",")
    throw new UsageError(`--decimal takes . or a comma, not "${decimal}"`);
  const mark = delimiters[delimiter];
  if (mark === undefined)
    throw new UsageError(`--delimiter takes a comma, ;, | or the word tab, not "${delimiter}"`);
  if (mark === decimal) throw new UsageError("--delimiter and --decimal cannot both be a comma");
  return { delimiter: mark, decimal, bom };
}

export function languageOf({ lang }: OutputFlags): Language {
  const found = languages.find((known) => known === (lang ?? languages[0]));
  if (found === undefined)
    throw new UsageError(`unknown language "${lang ?? ""}"; one of: ${languages.join(", ")}`);
  return found;
}

const colorings = ["auto", "always", "never"] as const;

function coloringOf({ color = "auto" }: OutputFlags): (typeof colorings)[number] {
  const found = colorings.find((known) => known === color);
  if (found === undefined) throw new UsageError(`--color takes auto, always or never, not "${color}"`);
  return found;
}

/** Colour where a person looks at a terminal, unless the call or NO_COLOR says otherwise; FORCE_COLOR and `always` win. */
export function wantsColor(flags: OutputFlags, { variables, columns }: Environment): boolean {
  const coloring = coloringOf(flags);
  if (coloring !== "auto") return coloring === "always";
  const forced = variables["FORCE_COLOR"];
  if (forced !== undefined && forced !== "") return forced !== "0" && forced !== "false";
  if ((variables["NO_COLOR"] ?? "") !== "") return false;
  return columns !== null && variables["TERM"] !== "dumb";
}

/** Throws a `UsageError` for whatever of these flags cannot be meant, before any file is read. */
export function checkOutput(flags: OutputFlags): void {
  csvOptions(flags, outputRequests(flags));
  languageOf(flags);
  coloringOf(flags);
}
