// The machine, or the container → eight letters that tell it from others on the same disk.
import { readlinkSync } from "node:fs";
import { hostname } from "node:os";
import { hashText } from "../hash.ts";

/** The same for two processes that can see each other by their numbers. */
export const machineName = (): string => hashText(`${hostname()} ${processNamespace()}`).slice(0, 8);

/** On Linux, containers may have one name, and processes of their own under the same numbers. */
function processNamespace(): string {
  try {
    return readlinkSync("/proc/self/ns/pid");
  } catch {
    return "";
  }
}
