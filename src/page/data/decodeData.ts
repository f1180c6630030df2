// The JSON that `encodeData` wrote → the data of the page.
import { parseFraction, type Chart } from "../../core.ts";
import type { PackedRatings } from "./packRatings.ts";
import type { ReportData } from "./reportData.ts";
import type { PackedChart } from "./packMarks.ts";
import { unpackMarks } from "./unpackMarks.ts";
import { unpackRatings } from "./unpackRatings.ts";

export const decodeData = (json: string): ReportData => whole(JSON.parse(json)) as ReportData;

function whole(value: unknown): unknown {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(whole);
  const entries = Object.entries(value);
  const [[key, own] = ["", null]] = entries;
  if (entries.length === 1) {
    if (key === "@map")
      return new Map((own as [unknown, unknown][]).map(([name, item]) => [name, whole(item)]));
    if (key === "@set") return new Set((own as unknown[]).map(whole));
    if (key === "@") return parseFraction(own as string);
    if (key === "@chart") return chartOf(whole(own) as PackedChart);
    if (key === "@ratings") return unpackRatings(whole(own) as PackedRatings);
  }
  return Object.fromEntries(entries.map(([name, item]) => [name, whole(item)]));
}

const chartOf = ({ packed, ...rest }: PackedChart): Chart => ({ ...rest, marks: unpackMarks(packed) });
