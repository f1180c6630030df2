// Settings → the part of an address that says them; `readSettings` reads it back.
import type { Settings } from "./settings.ts";

/** Sorted: the same settings are the same address. */
export const settingsText = (settings: Settings): string =>
  [...settings]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join("&");
