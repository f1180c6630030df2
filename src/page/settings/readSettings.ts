// The fragment of an address → the settings that it says; what cannot be meant is left out.
import type { ReportData } from "../data/reportData.ts";
import { choices, type ChoiceName } from "./choices.ts";
import { isDay } from "./isDay.ts";
import { levelValue } from "./levelValue.ts";
import type { Settings } from "./settings.ts";

/** @param fragment what follows `#`, as `method=halves&not-due=zero` */
export function readSettings(fragment: string, data: ReportData): Settings {
  const found = fragment
    .split("&")
    .slice(0, 100)
    .flatMap((piece): [string, string][] => {
      const at = piece.indexOf("=");
      const [name, value] = [decoded(piece.slice(0, at)), decoded(piece.slice(at + 1))];
      return at > 0 && name !== null && value !== null && isSetting(name, value, data) ? [[name, value]] : [];
    });
  return new Map(found);
}

function isSetting(name: string, value: string, { methods, scales }: ReportData): boolean {
  if (name === "method") return methods.some(({ id }) => id === value);
  if (name === "as-of") return isDay(value);
  if (name.startsWith("value.")) {
    const level = name.slice("value.".length);
    return scales.some(({ levels }) => levels.some(({ id }) => id === level)) && levelValue(value) !== null;
  }
  const options: readonly string[] = Object.hasOwn(choices, name) ? choices[name as ChoiceName] : [];
  return options.includes(value);
}

function decoded(written: string): string | null {
  try {
    return decodeURIComponent(written);
  } catch {
    return null;
  }
}
