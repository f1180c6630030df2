// Problems and what they rest on → those that do not only follow from another mistake.
import { describe, expect, test } from "vitest";
import {
  createRatingReader,
  startOf,
  withoutCascades,
  type Plan,
  type Problem,
  type ProblemCode,
  type RatingColumn,
  type Scale,
} from "../../src/core.ts";
import { withRefutedColumns } from "../../src/check/withRefutedColumns.ts";
import type { TrustInParts } from "../../src/check/withoutCascades.ts";
import { inputOf } from "../score/given.ts";
import { planOf } from "./tableOf.ts";

const found = (code: ProblemCode, params: object = {}, cell?: RatingColumn): Problem =>
  ({
    code,
    at: { ...startOf("ratings.csv"), ...(cell === undefined ? {} : { cell }) },
    params,
  }) as unknown as Problem;

type Part = Exclude<keyof TrustInParts, "unreadColumns">;

/** Whether a problem is told where a way of a part could not be read. */
const isTold = (code: ProblemCode, part: Part, way: readonly (string | number)[]): boolean =>
  withoutCascades([found(code)], { [part]: { unread: [way], problems: [] } }).length === 1;

/** Whether a problem is told where there is another in a part. */
const isToldBeside = (code: ProblemCode, part: Part, other: Problem): boolean =>
  withoutCascades([found(code)], { [part]: { unread: [], problems: [other] } }).length === 1;

const clause = ["directions", 0, "clauses", 1] as const;

describe("not told where this could not be read", () => {
  test.each<readonly [Part, readonly (string | number)[], readonly ProblemCode[]]>([
    ["plan", [...clause, "id"], ["NAP302", "NAP312", "NAP315", "NAP330"]],
    ["plan", ["directions"], ["NAP302", "NAP304", "NAP311", "NAP312", "NAP315", "NAP330"]],
    ["plan", ["bodies", 0, "id"], ["NAP303", "NAP312"]],
    ["plan", ["sources", 0, "id"], ["NAP305"]],
    ["plan", [...clause, "activities", 0, "id"], ["NAP304", "NAP311"]],
    ["plan", [...clause, "activities", 0, "indicator"], ["NAP311"]],
    ["plan", [...clause, "lead", 0], ["NAP312"]],
    ["plan", [...clause, "partners", 0], ["NAP312"]],
    ["plan", [...clause, "bodies", 0], ["NAP312"]],
    ["scale", ["levels", 0, "id"], ["NAP203", "NAP401", "NAP402", "NAP420"]],
    ["scale", ["levels", 0, "label", "en"], ["NAP203", "NAP401", "NAP402", "NAP420"]],
    ["scale", ["levels", 0, "aliases", 0], ["NAP203", "NAP401", "NAP402", "NAP420"]],
    ["method", ["values", "own", "full"], ["NAP401", "NAP402", "NAP420"]],
    ["method", ["values", "percent"], ["NAP401", "NAP402", "NAP407", "NAP420"]],
    ["method", ["bands", 0, "id"], ["NAP201", "NAP502", "NAP503"]],
    ["method", ["bands", 0, "min"], ["NAP503"]],
    ["method", ["treat", "no-evidence"], ["NAP405"]],
    ["method", ["extends"], ["NAP201", "NAP401", "NAP402", "NAP405", "NAP407", "NAP420", "NAP502", "NAP503"]],
    ["assessment", ["scope", 0], ["NAP316"]],
  ])("in the %s %j: %j", (part, way, expected) => {
    const codes: readonly ProblemCode[] = [
      ...(["NAP201", "NAP203", "NAP302", "NAP303", "NAP304", "NAP305", "NAP311", "NAP312"] as const),
      ...(["NAP315", "NAP316", "NAP330", "NAP401", "NAP402", "NAP405", "NAP407", "NAP420"] as const),
      ...(["NAP502", "NAP503"] as const),
    ];
    expect(codes.filter((code) => !isTold(code, part, way))).toEqual(expected);
  });
});

test("nor where names are in doubt that it rests on", () => {
  const repeated = (what: string) => found("NAP301", { what });
  expect(isToldBeside("NAP302", "plan", repeated("clause"))).toBe(false);
  expect(isToldBeside("NAP302", "plan", repeated("body"))).toBe(true);
  expect(isToldBeside("NAP303", "plan", repeated("body"))).toBe(false);
  expect(isToldBeside("NAP304", "plan", repeated("activity"))).toBe(false);
  expect(isToldBeside("NAP305", "plan", repeated("source"))).toBe(false);
  expect(isToldBeside("NAP203", "scale", repeated("status"))).toBe(false);
  expect(isToldBeside("NAP312", "plan", found("NAP303"))).toBe(false);
  expect(isToldBeside("NAP303", "plan", found("NAP303"))).toBe(true);
  expect(isToldBeside("NAP302", "plan", found("NAP208", { what: "clause" }))).toBe(true);
  expect(isToldBeside("NAP401", "method", found("NAP410"))).toBe(false);
  expect(isToldBeside("NAP402", "method", found("NAP306"))).toBe(false);
  expect(isToldBeside("NAP402", "method", repeated("status"))).toBe(true);
});

test("nor where a column could not be read that it stands in or rests on", () => {
  const isToldWithout = (code: ProblemCode, column: RatingColumn, cell?: RatingColumn): boolean =>
    withoutCascades([found(code, {}, cell)], {
      unreadColumns: new Map([
        ["ratings.csv", new Set([column])],
        ["other.csv", new Set<RatingColumn>(["status"])],
      ]),
    }).length === 1;
  const columns = ["clause", "activity", "body", "rater", "status", "percent", "evidence", "note"] as const;
  const restsOn = (code: ProblemCode) => columns.filter((column) => !isToldWithout(code, column)).join(" ");
  expect(restsOn("NAP309")).toBe("clause activity body rater");
  expect(restsOn("NAP310")).toBe("clause activity body rater");
  expect(restsOn("NAP313")).toBe("clause activity body rater");
  expect(restsOn("NAP311")).toBe("clause activity status percent");
  expect(restsOn("NAP218")).toBe("note");
  expect(restsOn("NAP405")).toBe("evidence");
  expect(restsOn("NAP407")).toBe("status");
  expect(restsOn("NAP302")).toBe("");
  expect([
    isToldWithout("NAP210", "percent", "percent"),
    isToldWithout("NAP210", "value", "percent"),
  ]).toEqual([false, true]);
});

test("a clause of the scope that is misspelt or repeated has others outside of it", () => {
  const left = (...codes: ProblemCode[]) =>
    withoutCascades(
      codes.map((code) => found(code)),
      {},
    ).map(({ code }) => code);
  expect(left("NAP316", "NAP315")).toEqual(["NAP315"]);
  expect(left("NAP316", "NAP301")).toEqual(["NAP301"]);
  expect(left("NAP316", "NAP302")).toEqual(["NAP316", "NAP302"]);
});

describe("a column under a guessed name", () => {
  const plan = planOf({
    bodies: [{ id: "fin" }],
    directions: [{ id: "1", clauses: [{ id: "1.1", activities: [{ id: "x" }] }] }],
  });
  const { scale } = inputOf({ plan: { directions: [{ id: "1", clauses: [{ id: "1" }] }] }, rows: [] });

  /** The columns that are unread after all, where the third column has this header and these texts. */
  function refuted(
    header: string,
    texts: readonly string[],
    parts: { plan?: Plan | null; scale?: Scale | null } = {},
  ): string {
    const reader = createRatingReader({ keepTexts: false });
    const second = header.startsWith("stat") ? "percent" : "status";
    reader.header("ratings.csv", ["clause", second, header]);
    for (const [index, text] of texts.entries())
      reader.record([`1.${index}`, second === "percent" ? "40" : "full", text], index + 2, index + 2);
    const { table, problems, unreadColumns } = reader.finish();
    const found118 = problems.filter(({ code }) => code === "NAP118").length;
    const left = withRefutedColumns(
      unreadColumns,
      problems,
      table,
      parts.plan === undefined ? plan : parts.plan,
      parts.scale === undefined ? scale : parts.scale,
    );
    return `${found118} ${[...(left.get("ratings.csv") ?? [])].join(" ")}`.trim();
  }

  test.each([
    ["values", ["a lot", "few"], "1 value"],
    ["values", ["a lot", "7"], "1"],
    ["values", ["a lot", "a lot"], "1"],
    ["values", ["a lot", ""], "1"],
    ["percents", ["a lot", "few"], "1 percent"],
    ["percents", ["a lot", "7"], "1"],
    ["stats", ["by law", "by decree"], "1 status"],
    ["stats", ["by law", "FULL"], "1"],
    ["stats", ["by law", "unrated"], "1"],
    ["bodyy", ["all", "some"], "1 body"],
    ["bodyy", ["all", "fin"], "1"],
    ["activityy", ["hearings", "a register"], "1 activity"],
    ["activityy", ["hearings", "x"], "1"],
    ["raterr", ["one", "two"], "1"],
  ])("%s with %j: %s", (header, texts, expected) => {
    expect(refuted(header, texts)).toBe(expected);
  });

  test("is judged by the cells of its own file, and by nothing but its name", () => {
    const reader = createRatingReader({ keepTexts: false });
    for (const [source, texts] of [
      ["a.csv", ["a lot", "few"]],
      ["b.csv", ["5", "7"]],
    ] as const) {
      reader.header(source, ["clause", "status", "values"]);
      for (const [index, text] of texts.entries())
        reader.record([`${source} ${index}`, "full", text], index + 2, index + 2);
    }
    const { table, problems, unreadColumns } = reader.finish();
    const left = withRefutedColumns(unreadColumns, [found("NAP108"), ...problems], table, plan, scale);
    expect([...left].map(([source, columns]) => `${source} ${[...columns].join()}`)).toEqual([
      "a.csv value",
      "b.csv ",
    ]);
  });

  test("is not refuted by what is not known", () => {
    expect(refuted("bodyy", ["all", "some"], { plan: null })).toBe("1");
    expect(refuted("activityy", ["all", "some"], { plan: null })).toBe("1");
    expect(refuted("stats", ["by law", "by decree"], { scale: null })).toBe("1");
  });
});
