// A document and the name of a format of findings → its findings.
import { UsageError } from "../../model/usage/usageError.ts";
import type { Document } from "../../present/document.ts";
import type { Findings } from "../../present/findings/findings.ts";

/** Commands that judge nothing have no such formats: that is a fault of the call, and nothing is written. */
export function shownFindings({ findings }: Document, format: string): Findings {
  if (findings === undefined) throw new UsageError("format-of-findings", { format });
  return findings();
}
