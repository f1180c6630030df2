// The data of a page → JSON; `decodeData` reads it back.
import { toText, type Chart, type Fraction, type RatingTable } from "../../core.ts";
import { packMarks, type PackedChart } from "./packMarks.ts";
import { packRatings } from "./packRatings.ts";
import type { ReportData } from "./reportData.ts";

export const encodeData = (data: ReportData): string => JSON.stringify(plain(data));

/** Fractions, maps and tables of ratings become objects with one key that no other object has. */
function plain(value: unknown): unknown {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Map) return { "@map": Array.from(value, ([key, own]) => [key, plain(own)]) };
  if (value instanceof Set) return { "@set": Array.from(value, plain) };
  if (isFraction(value)) return { "@": toText(value) };
  if (isChart(value)) return { "@chart": plain(packedChart(value)) };
  if (isRatings(value)) return { "@ratings": plain(packRatings(value)) };
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, own]) => (own === undefined ? [] : [[key, plain(own)]])),
  );
}

const isFraction = (value: object): value is Fraction =>
  "n" in value && "d" in value && typeof value.n === "bigint";

const packedChart = ({ marks, ...rest }: Chart): PackedChart => ({ ...rest, packed: packMarks(marks) });

const isChart = (value: object): value is Chart => "marks" in value && "description" in value;

const isRatings = (value: object): value is RatingTable => "isBlank" in value && "accounts" in value;
