// The data of a page → JSON that a script element can hold; `decodeData` reads it back.
import { toText, type Fraction, type RatingTable } from "../../core.ts";
import { packRatings } from "./packRatings.ts";
import type { ReportData } from "./reportData.ts";

/** `<` is written as an escape: no text of the data can end the element, or open a comment in it. */
export const encodeData = (data: ReportData): string =>
  JSON.stringify(plain(data)).replaceAll("<", String.raw`\u003c`);

/** Fractions, maps and tables of ratings become objects with one key that no other object has. */
function plain(value: unknown): unknown {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Map) return { "@map": Array.from(value, ([key, own]) => [key, plain(own)]) };
  if (value instanceof Set) return { "@set": Array.from(value, plain) };
  if (isFraction(value)) return { "@": toText(value) };
  if (isRatings(value)) return { "@ratings": plain(packRatings(value)) };
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, plain(own)]));
}

const isFraction = (value: object): value is Fraction =>
  "n" in value && "d" in value && typeof value.n === "bigint";

const isRatings = (value: object): value is RatingTable => "isBlank" in value && "accounts" in value;
