// The renderings that a call asks for, and the formats of bytes and of pictures that its command has → nothing, or what is wrong with them.
import { resolve } from "node:path";
import { UsageError } from "../../core.ts";
import { isTerminal } from "../../io/isTerminal.ts";
import {
  findingFormats,
  formatNames,
  isFileFormat,
  isOwnFormat,
  type OwnFormat,
} from "../../render/registry.ts";
import type { OutputRequest } from "./outputRequest.ts";

/**
 * A file, a pipe and /dev/null take bytes; a terminal does not. Nothing is added to a file of bytes, or to a picture.
 *
 * @param own of the command; no file is read for one that it does not have
 */
export function checkFileFormats(
  requests: readonly OutputRequest[],
  own: readonly OwnFormat[],
  cwd: string,
): void {
  for (const { format, path, append } of requests) {
    if (!isOwnFormat(format)) continue;
    if (!own.includes(format))
      throw new UsageError("format-not-here", {
        format,
        known: formatNames.filter((name) => isHere(name, own)),
      });
    if (isFileFormat(format) && (path === null || isTerminal(resolve(cwd, path))))
      throw new UsageError("format-needs-file", { format });
    if (append && path !== null) throw new UsageError("format-not-added", { format, path });
  }
}

/** Formats of findings are not named: those of the commands that have them are another question. */
const isHere = (name: (typeof formatNames)[number], own: readonly OwnFormat[]): boolean =>
  isOwnFormat(name) ? own.includes(name) : !(findingFormats as readonly string[]).includes(name);
