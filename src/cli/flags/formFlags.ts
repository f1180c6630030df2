// The flags of `nap form` → who is asked, and what is known of the letter.
import { parsePoint, UsageError, type Day, type Form } from "../../core.ts";
import type { FindingsFlags } from "./findingsFlags.ts";
import type { InputFlags } from "./inputOptions.ts";
import type { OutputFlags } from "./outputOptions.ts";

export interface FormFlags extends InputFlags, OutputFlags, FindingsFlags {
  readonly body?: string;
  readonly allBodies?: boolean;
  readonly coordinator?: boolean;
  readonly round?: string;
  readonly reply?: boolean;
  readonly sent?: string;
  readonly deadline?: string;
  readonly letter?: string;
  readonly failOn?: string;
}

/** One of the three ways to say for whom; throws a `UsageError` otherwise, and where a folder is missing. */
export function whomOf({
  body,
  allBodies,
  coordinator,
  output,
}: FormFlags): "all" | { readonly body: string | null } {
  if (body?.trim() === "") throw new UsageError("no-value", { flag: "--body" });
  const given = [body !== undefined, allBodies === true, coordinator === true].filter(Boolean).length;
  if (given !== 1) throw new UsageError("form-for-whom", {});
  if (allBodies === true && (output ?? "").trim() === "") throw new UsageError("forms-need-folder", {});
  return allBodies === true ? "all" : { body: body ?? null };
}

/** Of a reply alone. */
export function letterOf({ reply, sent, deadline, letter }: FormFlags): Form["letter"] {
  for (const [flag, value] of Object.entries({ sent, deadline, letter })) {
    if (value === undefined) continue;
    if (reply !== true) throw new UsageError("needs-flag", { flag: `--${flag}`, needed: "--reply" });
    if (value.trim() === "") throw new UsageError("no-value", { flag: `--${flag}` });
  }
  const days = { sent: dayOf("--sent", sent), deadline: dayOf("--deadline", deadline) };
  if (days.sent !== null && days.deadline !== null && days.deadline < days.sent)
    throw new UsageError("deadline-before-sent", { sent: days.sent, deadline: days.deadline });
  return { ...days, number: letter?.trim() ?? null };
}

function dayOf(flag: string, written: string | undefined): Day | null {
  if (written === undefined) return null;
  const point = parsePoint(written.trim());
  if (point === null || point.start !== point.end) throw new UsageError("not-a-day", { flag, written });
  return point.start;
}
