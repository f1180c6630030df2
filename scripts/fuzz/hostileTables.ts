// A seed → a table that is wide, long, full of one text, repeated or strange, as a header and its rows.
import { ratingColumns } from "../../src/core.ts";
import { below, howMany, pick, times, type Random } from "./hostileCase.ts";
import { hostileText, nameOfJavaScript } from "./hostileTexts.ts";

export interface HostileTable {
  readonly kind: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Whether each row has a cell for the clause, so that none is blank. */
  readonly isHonest: boolean;
}

const statuses = ["none", "partial", "full", "not-due", "not-applicable", "unrated", "", "Yes", "QİSMƏN"];

/** The columns of a table of ratings as most have it. */
export const usualColumns = ratingColumns.slice(0, ratingColumns.indexOf("received"));

type Shape = (random: Random, most: number) => HostileTable;

const shapes: readonly Shape[] = [
  (random, most) => ({
    kind: "long",
    header: ["clause", "status", "note"],
    rows: times(howMany(random, most), (row) => [`1.${row + 1}`, pick(random, statuses), "x"]),
    isHonest: true,
  }),
  (random, most) => {
    const header = ["clause", "status", ...times(howMany(random, Math.min(most, 30_000)), (at) => `c${at}`)];
    return {
      kind: "wide",
      header,
      rows: times(1 + below(random, 3), (row) => header.map((_, at) => (at === 0 ? `1.${row + 1}` : "full"))),
      isHonest: true,
    };
  },
  (random, most) => {
    const name = random() < 0.5 ? "status" : nameOfJavaScript(random);
    return {
      kind: "one header many times",
      header: ["clause", ...times(howMany(random, Math.min(most, 5000)), () => name)],
      rows: [["1.1", "full", "none"]],
      isHonest: true,
    };
  },
  (random, most) => {
    const text = hostileText(random);
    return {
      kind: "one text many times",
      header: ["clause", "status", text.slice(0, 1000)],
      rows: times(Math.min(howMany(random, most), Math.ceil(3e6 / (text.length + 1))), (row) => [
        `1.${row + 1}`,
        pick(random, [text, "full"]),
        text,
      ]),
      isHonest: true,
    };
  },
  (random, most) => {
    const row = ["1.1", "moj", pick(random, statuses)];
    return {
      kind: "one row many times",
      header: ["clause", "body", "status"],
      rows: times(howMany(random, most), () => row),
      isHonest: true,
    };
  },
  (random, most) => ({
    kind: "unknown words",
    header: ["clause", "status"],
    rows: times(howMany(random, most), (row) => [`1.${row}`, `w${row}${hostileText(random).slice(0, 20)}`]),
    isHonest: true,
  }),
  (random) => {
    const header = usualColumns.filter((name) => name === "clause" || random() < 0.6);
    return {
      kind: "hostile texts in every column",
      header,
      rows: times(howMany(random, 50), (row) =>
        header.map((name) => (name === "clause" && random() < 0.6 ? `1.${row + 1}` : hostileText(random))),
      ),
      isHonest: false,
    };
  },
  (random) => ({
    kind: "hostile header",
    header: [...times(1 + below(random, 6), () => hostileText(random)), "clause", "status"],
    rows: [["1.1", "full", "x", "1.1", "full"]],
    isHonest: false,
  }),
  (random, most) => ({
    kind: "ragged",
    header: ["clause", "status"],
    rows: times(howMany(random, Math.min(most, 3000)), (row) => times(below(random, 6), () => `1.${row}`)),
    isHonest: false,
  }),
  (random, most) => ({
    kind: "headers again, totals and blanks",
    header: ["clause", "status"],
    rows: times(howMany(random, most), () =>
      pick(random, [
        ["clause", "status"],
        ["Total", "3"],
        ["", ""],
        ["1.1", "full"],
        ["Cəmi", ""],
      ]),
    ),
    isHonest: false,
  }),
  (random, most) => {
    const id = pick(random, ["1.", "a", "1", "-"]).repeat(howMany(random, Math.min(most * 10, 400_000)));
    return {
      kind: "long ids",
      header: ["clause", "activity", "body", "rater", "percent"],
      rows: times(1 + below(random, 5), (row) => [
        `${id}${row}`,
        id,
        id,
        id,
        "9".repeat(1 + below(random, 4000)),
      ]),
      isHonest: true,
    };
  },
];

/** @param most rows that a table has, where it is long */
export const hostileTable = (random: Random, most = 60_000): HostileTable =>
  pick(random, shapes)(random, most);
