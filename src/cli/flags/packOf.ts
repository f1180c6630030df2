// `--pack` of a command → the pack that its Word file holds.
import { packCommands, packs, UsageError, type Pack } from "../../core.ts";
import { oneOf } from "./oneOf.ts";
import { wantsFile, type OutputFlags } from "./outputOptions.ts";

/** Throws a `UsageError` where the pack is of another command, or no Word file is asked for. */
export function packOf(
  { pack: written = "", ...flags }: OutputFlags & { readonly pack?: string },
  command: "score" | "compare",
): Pack {
  const pack = oneOf("--pack", written, packs);
  if (packCommands[pack] !== command)
    throw new UsageError("pack-of-other-command", { pack, command: packCommands[pack] });
  if (!wantsFile(flags, "docx")) throw new UsageError("pack-needs-docx", { pack });
  return pack;
}
