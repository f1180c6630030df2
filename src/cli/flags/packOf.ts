// `--pack` of a command → the pack that its Word file holds.
import { packs, UsageError, type Pack } from "../../core.ts";
import { oneOf } from "./oneOf.ts";
import { wantsFile, type OutputFlags } from "./outputOptions.ts";

/** The command whose results each pack is made of. */
const commands = { body: "score", comments: "score", meeting: "compare" } as const satisfies Record<
  Pack,
  string
>;

/** Throws a `UsageError` where the pack is of another command, or no Word file is asked for. */
export function packOf(
  { pack: written = "", ...flags }: OutputFlags & { readonly pack?: string },
  command: "score" | "compare",
): Pack {
  const pack = oneOf("--pack", written, packs);
  if (commands[pack] !== command)
    throw new UsageError("pack-of-other-command", { pack, command: commands[pack] });
  if (!wantsFile(flags, "docx")) throw new UsageError("pack-needs-docx", { pack });
  return pack;
}
