// A path → whether what is written there would be shown on a terminal.
import { closeSync, openSync } from "node:fs";
import { isatty } from "node:tty";
import { isDevice, isPipe } from "./exists.ts";

export function isTerminal(path: string): boolean {
  // A pipe that nobody reads would wait when it is opened.
  if (!isDevice(path) || isPipe(path)) return false;
  try {
    const descriptor = openSync(path, "a");
    try {
      return isatty(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return false;
  }
}
