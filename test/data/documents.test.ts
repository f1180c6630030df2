// The plans that come from documents → what nap says of them is what the documents say, contradictions included
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { compileData } from "../../scripts/compileData.ts";
import { clausesOf, parsePoint, shippedPlan } from "../../src/core.ts";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "../cli/runCli.ts";

const data = await compileData(join(projectRoot, "data"));
const planOf = (id: string) => {
  const workspace = data.workspaces.find(({ plan }) => plan.text.id === id);
  if (workspace === undefined) throw new Error(`no plan ${id}`);
  return shippedPlan(workspace).value;
};

async function json<T>(...argv: string[]): Promise<T> {
  const { stdout, exitCode } = await runCli([...argv, "--format", "json", "--quiet"], { cwd: "/" });
  expect(exitCode).toBe(0);
  return JSON.parse(stdout) as T;
}

interface Outcome {
  readonly state: string;
  readonly days: { readonly least: number; readonly most: number | null } | null;
  readonly why: string | null;
}
type Scheduled = Outcome & {
  readonly id: string;
  readonly others: readonly Outcome[];
  readonly otherBodies: readonly (Outcome & { readonly id: string })[];
  readonly ifDone: Outcome | null;
};
interface Schedules {
  readonly schedules: readonly { readonly asOf: string; readonly clauses: readonly Scheduled[] }[];
}

interface Reported {
  readonly reports: readonly {
    readonly rounds: readonly { readonly reports: readonly { readonly state: string }[] }[];
  }[];
}

describe("the roadmap", () => {
  const plan = planOf("az-roadmap-2019-2021");

  test("three stages of 5, 9 and 5 activities, 21 windows in all", () => {
    expect(plan.directions.map(({ clauses }) => clauses.length)).toEqual([5, 9, 5]);
    const twice = clausesOf(plan).filter(({ windows }) => windows !== undefined);
    const ends = twice.map(({ id, windows = [] }) => [id, ...windows.map(({ start, end }) => `${start} ${end}`)]);
    expect(ends).toEqual([
      ["1.1", "2019-03-01 2019-04-30", "2019-03-01 2019-06-01"],
      ["2.1", "2019-06-01 2019-06-30", "2019-03-01 2019-06-01"],
      ["3.1", "2020-01-01 2021-08-31", "2020-01-01 2021-12-31"],
    ]);
  });

  test("rounds: month 6, year 1, the end, and the two windows of the Commission", () => {
    expect(plan.rounds.map(({ id, asOf, reports, by }) => [id, asOf, reports, by])).toEqual([
      ["m06", "2020-06-30", null, "alternative"],
      ["y1", "2020-12-31", null, "alternative"],
      ["commission-1", "2020-12-31", { start: "2021-01-01", end: "2021-02-28" }, "self-report"],
      ["end", "2021-08-31", null, "alternative"],
      ["commission-2", "2021-08-31", { start: "2021-09-01", end: "2021-11-30" }, "self-report"],
    ]);
  });

  test("nap schedule", async () => {
    const { schedules } = await json<Schedules>("schedule", "--plan", "az-roadmap-2019-2021");
    const found = new Map(schedules[0]?.clauses.map((clause) => [clause.id, clause]));
    const days = (least: number, most: number | null) => ({ least, most });
    const late = (least: number, most: number | null = least) => ({
      state: "done-late",
      days: days(least, most),
    });
    const untold = { state: "not-told", why: "unrated" };
    const expected: Record<string, object> = {
      "1.1": { ...late(32), others: [{ state: "done", source: "roadmap-2019", place: "text, stage I" }] },
      "1.2": { state: "done" },
      "1.3": untold,
      "1.4": { ...late(125), otherBodies: [{ id: "ccc", state: "done" }] },
      "1.5": untold,
      "2.1": { state: "done-before", others: [{ state: "done" }] },
      "2.2": late(64),
      "2.3": { state: "done" },
      "2.4": untold,
      "2.5": { state: "done" },
      "2.6": { state: "done" },
      "2.7": { state: "done-either", days: days(0, 39) },
      "2.8": late(39, 58),
      "2.9": { ...untold, ifDone: late(58, null) },
      "3.1": { state: "overdue", days: days(0, 0), others: [{ state: "open" }] },
      "3.2": untold,
      "3.3": untold,
      "3.4": { state: "open" },
      "3.5": { state: "not-started" },
    };
    expect([...found.keys()]).toEqual(Object.keys(expected));
    for (const [id, own] of found) expect(own, id).toMatchObject(expected[id] ?? {});
  });

  test("the Commission's assessment of 2020 is known to exist; that it was reported is not said", async () => {
    const call = ["schedule", "--plan", "az-roadmap-2019-2021"];
    const states = ({ reports }: Reported) =>
      reports[0]?.rounds.map((round) => round.reports.map(({ state }) => state).join());
    expect(states(await json<Reported>(...call))).toEqual([
      "no-deadline",
      "no-deadline",
      "unknown",
      "no-deadline",
      "not-due",
    ]);
    expect(states(await json<Reported>(...call, "--as-of", "2019-04-30"))?.[2]).toBe("not-due");
  });

  test("3.5 is beyond the sources, which end in August 2021", async () => {
    const { schedules } = await json<Schedules>(
      "schedule",
      "--plan",
      "az-roadmap-2019-2021",
      "--as-of",
      "2021-12-31",
    );
    const found = schedules[0]?.clauses.find(({ id }) => id === "3.5");
    expect(found).toMatchObject({ state: "not-told", why: "source-ends" });
  });
});

interface Scores {
  readonly scores: readonly {
    readonly assessment: { readonly id: string };
    readonly overall: { readonly exact: string | null; readonly reason: unknown };
    readonly statuses?: { readonly counts: readonly { readonly status: string; readonly clauses: number }[] };
  }[];
}

test.each(["ogp-recommendations", "ogp-co-creation-standards"])(
  "%s: counts and shares, no figure, and that is said",
  async (id) => {
    const { scores } = await json<Scores>("score", "--plan", id);
    for (const { overall } of scores) {
      expect(overall.exact).toBeNull();
      expect(JSON.stringify(overall.reason)).toContain("the method counts the statuses and gives no figure");
    }
  },
);

test("recommendations: three concerns, four answers", async () => {
  const { stdout } = await runCli(["score", "--plan", "ogp-recommendations", "--quiet"], { cwd: "/" });
  expect(stdout.replaceAll(/\s+/g, " ")).toContain("measure-taken 3; coverage 100.00 %: 3 scored of 3 eligible");
  expect(stdout.replaceAll(/\s+/g, " ")).toContain("measure-taken 2, explained 1, contested 1;");
});

test("the standards: what the roadmap's text meets", async () => {
  const { stdout } = await runCli(["score", "--plan", "ogp-co-creation-standards", "--quiet"], { cwd: "/" });
  expect(stdout.replaceAll(/\s+/g, " ")).toContain("full 3, partial 2, none 2; coverage 100.00 %: 7 scored of 7");
});

test("the strategic plan: three goals, nine objectives, and the section that its text lacks is said", async () => {
  const plan = planOf("platform-strategic-plan-2017-2020");
  expect(plan.directions.map(({ clauses }) => clauses.length)).toEqual([3, 3, 3]);
  const parted = clausesOf(plan).flatMap(({ id, activities }) => (activities.length === 2 ? [id] : []));
  expect(parted).toEqual(["1.1", "3.1", "3.2"]);
  const { stdout } = await runCli(["score", "--plan", plan.id, "--quiet"], { cwd: "/" });
  expect(stdout.replaceAll(/\s+/g, " ")).toContain("name a sixth section");
});

test("the plan of 2016–2018: totals, and no clause that was made up", async () => {
  const plan = planOf("az-nap-2016-2018");
  expect([plan.totals, plan.directions]).toEqual([{ clauses: 58, directions: 11 }, []]);
  const { stdout } = await runCli(["list", "plans"], { cwd: "/" });
  const [line, ...more] = stdout.split("\n").filter((own) => own.includes(plan.id));
  expect([line !== undefined, more]).toEqual([true, []]);
});

interface Audit {
  readonly statements: readonly {
    readonly of: string;
    readonly figure: string;
    readonly verdict: string;
  }[];
  readonly comparisons: {
    readonly pairs: readonly {
      readonly of: string;
      readonly a: { readonly figure: string };
      readonly b: { readonly figure: string };
      readonly verdict: string;
      readonly apart: readonly string[];
      readonly open: string | null;
      readonly lessPrecise: string | null;
      readonly fewerInLonger: string | null;
      readonly follows: { readonly id: string; readonly from: string; readonly low: string } | null;
    }[];
  };
}

const pairsOf = async (plan: string, of: string) => {
  const { comparisons } = await json<Audit>("audit", "--plan", plan);
  return comparisons.pairs.filter((pair) => pair.of === of);
};

test("articles: ten in 2020, five in the longer period: not the same, and not comparable", async () => {
  const [pair, ...more] = await pairsOf("az-nap-2020-2022", "Articles of the Platform");
  expect(more).toEqual([]);
  expect(pair).toMatchObject({
    a: { figure: "10" },
    b: { figure: "5" },
    verdict: "not-comparable",
    apart: ["period"],
    fewerInLonger: "b",
  });
});

test("NGOs: 38 and more than 30 are no contradiction", async () => {
  const pairs = await pairsOf("az-nap-2016-2018", "NGO members of the Platform");
  const loose = pairs.filter(({ b }) => b.figure === "more than 30");
  expect(loose.map(({ a, verdict, lessPrecise }) => [a.figure, verdict, lessPrecise])).toEqual([
    ["38", "less-precise", "b"],
    ["38", "less-precise", "b"],
  ]);
});

test("the state's side: seven entries, ten people, ten agencies are not comparable", async () => {
  const pairs = await pairsOf("az-nap-2016-2018", "State members of the Platform");
  expect(pairs).toHaveLength(3);
  for (const { verdict, apart } of pairs) expect([verdict, apart]).toEqual(["not-comparable", expect.arrayContaining(["unit"])]);
});

test("+24, +23 and +40 %: no bases; what the last two say of 2019 and 2020", async () => {
  const { statements } = await json<Audit>("audit", "--plan", "az-nap-2020-2022");
  const changes = statements.filter(({ figure }) => figure.startsWith("up "));
  expect(changes.map(({ figure, verdict }) => [figure, verdict])).toEqual([
    ["up 24 % from registered-2020", "cannot-be-checked"],
    ["up 23 % from grants-2020", "cannot-be-checked"],
    ["up 40 % from grants-2019", "cannot-be-checked"],
  ]);
  const pairs = await pairsOf("az-nap-2020-2022", "Amount of grants registered in half a year");
  // 1.395 ÷ 1.235 to 1.405 ÷ 1.225
  expect(pairs).toMatchObject([
    {
      verdict: "cannot-be-checked",
      open: "origin",
      follows: { id: "grants-2020", from: "grants-2019", low: "3200/247", high: "720/49" },
    },
  ]);
});

test("eleven directions, and recommendations in twelve", async () => {
  const { statements } = await json<Audit>("audit", "--plan", "az-nap-2016-2018");
  const whole = statements.filter(({ of }) => of === "plan");
  expect(whole.map(({ figure, verdict }) => [figure, verdict])).toEqual([
    ["58", "reproduced"],
    ["11", "reproduced"],
  ]);
  // It is not said that there are no others.
  const twelve = statements.find(({ figure }) => figure === "12");
  expect(twelve).toMatchObject({
    of: "Directions of the plan in which recommendations were prepared",
    verdict: "cannot-be-checked",
  });
});

interface Sure {
  readonly results: readonly {
    readonly setAside: readonly {
      readonly kind: string;
      readonly name: string;
      readonly of: string | null;
      readonly clauses: readonly string[];
      readonly without: { readonly value: string };
      readonly ifDone: { readonly value: string | null };
    }[];
  }[];
}

test("causes and interests of the account of 2020", async () => {
  const { results } = await json<Sure>("sensitivity");
  expect(results[0]?.setAside).toMatchObject([
    {
      kind: "cause",
      name: "external",
      clauses: ["1.3", "1.6", "2.4", "5.4", "5.5", "5.6", "7.1", "9.2"],
      without: { value: "67.97" },
      ifDone: { value: "72.32" },
    },
    { kind: "interest", name: "ccc", of: null, clauses: ["1.1", "1.3", "1.5", "1.10"], without: { value: "65.94" } },
    {
      kind: "interest",
      name: "ngo-council",
      of: "ogp-platform-2021",
      clauses: ["1.3", "4.1", "5.6", "6.4"],
      without: { value: "66.55" },
    },
  ]);
});

const events = ["az-roadmap-2019-2021/coding", "az-nap-2016-2018"].flatMap((folder) =>
  (
    parse(readFileSync(join(projectRoot, "data/plans", folder, "events.csv"), "utf8"), {
      columns: true,
    }) as Record<"date" | "source" | "event", string>[]
  ).map((row) => ({ ...row, plan: folder.split("/")[0] ?? "" })),
);
const written = new Map(
  data.workspaces.flatMap(({ plan }) =>
    (plan.text.sources ?? []).map(({ id, date }) => [`${plan.text.id} ${id}`, date] as const),
  ),
);

test("what a document tells that is later than itself is found: one day", () => {
  const later = events.filter(({ date, source, plan }) => {
    const day = parsePoint(String(written.get(`${plan} ${source}`) ?? ""));
    const [from = ""] = date.split("/");
    return day !== null && (parsePoint(from)?.start ?? "") > day.end;
  });
  expect(later.map(({ date, source }) => [date, source])).toEqual([["2018-07-28", "platform-activity"]]);
  expect(readFileSync(join(projectRoot, "data/README.md"), "utf8")).toContain("28 July 2018");
});

test("the events are those of the documents, in the order of time", () => {
  const roadmap = events.filter(({ plan }) => plan === "az-roadmap-2019-2021");
  const days = roadmap.map(({ date }) => date.split("/")[0] ?? "");
  expect(days).toEqual(days.toSorted());
  expect(new Set(days).size).toBe(20);
});
