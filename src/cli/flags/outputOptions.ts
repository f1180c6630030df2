// `--format`, `-o`, `--color`, `--lang` → where each rendering goes, and how it looks.
import { normalize } from "node:path";
import { UsageError } from "../../core.ts";
import { findingFormats, formatNames, isOwnFormat, type OwnFormat } from "../../render/registry.ts";
import type { CsvOptions } from "../../render/renderer.ts";
import type { Environment } from "../environment.ts";
import { formatOfPath } from "./formatOfPath.ts";
import { languageOf } from "./languageOf.ts";
import { oneOf } from "./oneOf.ts";
import type { OutputRequest } from "./outputRequest.ts";

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

/** What a path of one stroke means in most programs. */
export const isStandardOutput = (path: string): boolean => path === "-";

/**
 * `NAME`, `NAME=PATH` replaces a file, `NAME+=PATH` adds to it; `pretty` to standard output where nothing is said.
 * `-o PATH` alone has its format in the ending of the path.
 */
export function outputRequests({ format, output }: OutputFlags): OutputRequest[] {
  if (output?.trim() === "") throw new UsageError("no-value", { flag: "--output" });
  if (format === undefined && output !== undefined)
    return [
      isStandardOutput(output)
        ? { format: "pretty", path: null, append: false }
        : { format: formatOfPath(output), path: output, append: false },
    ];
  const requests = (format ?? ["pretty"]).map(parseFormat);
  if (output !== undefined) {
    const [only] = requests;
    if (requests.length !== 1 || only === undefined || only.path !== null)
      throw new UsageError("output-needs-one-format", {});
    return [{ ...only, path: isStandardOutput(output) ? null : output }];
  }
  const paths = requests.flatMap(({ path }) => (path === null ? [] : [normalize(path)]));
  const twice = paths.find((path, index) => paths.indexOf(path) !== index);
  if (twice !== undefined) throw new UsageError("two-formats-in-one-file", { path: twice });
  if (requests.filter(({ path }) => path === null).length > 1)
    throw new UsageError("two-formats-on-screen", {});
  return requests;
}

function parseFormat(written: string): OutputRequest {
  const [, name = "", plus, path] = /^([^=+]*)(?:(\+?)=(.*))?$/s.exec(written) ?? [];
  const format = oneOf("--format", name, formatNames);
  if (path === "") throw new UsageError("format-without-file", { written });
  return { format, path: path === undefined || isStandardOutput(path) ? null : path, append: plus === "+" };
}

/** Whether a system that runs checks reads one of the results. */
export const wantsFindings = (flags: OutputFlags): boolean =>
  outputRequests(flags).some(({ format }) => findingFormats.includes(format as "sarif"));

const plainCsv: CsvOptions = { delimiter: ",", decimal: ".", bom: false };

/** How CSV is written; few calls say anything of it. */
export const csvOptions = async (
  flags: OutputFlags,
  requests: readonly OutputRequest[],
): Promise<CsvOptions> =>
  (flags.delimiter ?? flags.decimal ?? flags.bom) === undefined
    ? plainCsv
    : (await import("./csvFlags.ts")).csvFlags(flags, requests);

const coloringOf = ({ color = "auto" }: OutputFlags): "auto" | "always" | "never" =>
  oneOf("--color", color, ["auto", "always", "never"]);

/** Colour where a person looks at a terminal, unless the call or NO_COLOR says otherwise; FORCE_COLOR and `always` win. */
export function wantsColor(flags: OutputFlags, { variables, columns }: Environment): boolean {
  const coloring = coloringOf(flags);
  if (coloring !== "auto") return coloring === "always";
  const forced = variables["FORCE_COLOR"];
  if (forced !== undefined && forced !== "") return forced !== "0" && forced !== "false";
  if ((variables["NO_COLOR"] ?? "") !== "") return false;
  return columns !== null && variables["TERM"] !== "dumb";
}

/** Whether a person at a terminal is the only one to whom the result is shown; the terminal is asked last, which costs a start 3 ms. */
export const isForTerminal = (flags: OutputFlags, environment: Environment): boolean =>
  outputRequests(flags).every(({ format, path }) => format === "pretty" && path === null) &&
  environment.columns !== null;

/**
 * Throws a `UsageError` for whatever of these flags cannot be meant, before any file is read.
 *
 * @param own the formats of bytes and of pictures that the command has
 */
export async function checkOutput(
  flags: OutputFlags,
  environment: Environment,
  own: readonly OwnFormat[] = [],
): Promise<void> {
  const requests = outputRequests(flags);
  await csvOptions(flags, requests);
  languageOf(flags, environment, null);
  coloringOf(flags);
  if (requests.some(({ format }) => isOwnFormat(format)))
    (await import("./checkFileFormats.ts")).checkFileFormats(requests, own, environment.cwd);
}

/** Whether one of the results is in this format. */
export const wantsFile = (flags: OutputFlags, wanted: OwnFormat): boolean =>
  outputRequests(flags).some(({ format }) => format === wanted);
