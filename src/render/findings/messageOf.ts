// A finding → what its message is where a place can only be a line of a file.
import type { Finding } from "../../present/findings/findings.ts";

/** The cell of a workbook, or the way to a value, stands in front. */
export const messageOf = ({ message, inside }: Finding): string =>
  inside === null ? message : `${inside.name}: ${message}`;
