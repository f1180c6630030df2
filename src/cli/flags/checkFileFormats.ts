// The renderings that a call asks for, and the formats of bytes that its command has → nothing, or what is wrong with them.
import { resolve } from "node:path";
import { UsageError } from "../../core.ts";
import { isTerminal } from "../../io/isTerminal.ts";
import { findingFormats, formatNames, isFileFormat, type FileFormat } from "../../render/registry.ts";
import type { OutputRequest } from "./outputRequest.ts";

/**
 * A file, a pipe and /dev/null take bytes; a terminal does not, and nothing is added to a file of bytes.
 *
 * @param own of the command; no file is read for one that it does not have
 */
export function checkFileFormats(
  requests: readonly OutputRequest[],
  own: readonly FileFormat[],
  cwd: string,
): void {
  for (const { format, path, append } of requests) {
    if (!isFileFormat(format)) continue;
    if (!own.includes(format))
      throw new UsageError("format-not-here", {
        format,
        known: formatNames.filter((name) => isHere(name, own)),
      });
    if (path === null || isTerminal(resolve(cwd, path)))
      throw new UsageError("format-needs-file", { format });
    if (append) throw new UsageError("format-not-added", { format, path });
  }
}

/** Formats of findings are not named: those of the commands that have them are another question. */
const isHere = (name: (typeof formatNames)[number], own: readonly FileFormat[]): boolean =>
  isFileFormat(name) ? own.includes(name) : !(findingFormats as readonly string[]).includes(name);
