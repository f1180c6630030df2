// The path of a file that is taken as it is → its bytes.
import { readFileSync, statSync } from "node:fs";
import { UsageError } from "../model/usage/usageError.ts";

/**
 * Throws a `UsageError` for a file that cannot be read, or is larger.
 *
 * @param name as the call has it, for messages
 * @param most in kilobytes
 */
export function readSmallFile(path: string, name: string, most: number): Buffer {
  try {
    if (statSync(path).size > most * 1000) throw new UsageError("file-too-large", { name, most });
    return readFileSync(path);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError("unreadable-file", { name, cause: (error as { code?: string }).code ?? "" });
  }
}
