// Severities → the levels of SARIF.
import type { Finding } from "../../present/findings/findings.ts";

export const sarifLevels = {
  error: "error",
  warning: "warning",
  info: "note",
} as const satisfies Record<Finding["severity"], string>;
