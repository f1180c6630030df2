// A plan and its assessments -> who is asked what, and what is shown beside it
import { expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "../cli/runCli.ts";

const cwd = `${projectRoot}/fixtures/forms`;

interface Shown {
  readonly forms: readonly {
    readonly kind: string;
    readonly body: { readonly id: string } | null;
    readonly plan: { readonly hash: string };
    readonly scale: string | null;
    readonly asOf: string | null;
    readonly previous: { readonly assessment: string; readonly asOf: string | null } | null;
    readonly rated: { readonly assessment: string } | null;
    readonly statuses: readonly { readonly id: string; readonly label: string }[];
    readonly rows: readonly {
      readonly clause: string;
      readonly activity: string | null;
      readonly start: string;
      readonly previous: readonly {
        readonly status: string;
        readonly value: string;
        readonly percent: string;
      }[];
      readonly given: readonly {
        readonly status: string;
        readonly percent: string;
        readonly evidence: string;
      }[];
    }[];
  }[];
  readonly coordinator: readonly string[];
}

async function shown(...argv: string[]): Promise<Shown> {
  const { stdout, stderr, exitCode } = await runCli(["form", ...argv, "--format", "json"], { cwd });
  if (exitCode !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Shown;
}

const first = async (...argv: string[]) => {
  const [form] = (await shown(...argv)).forms;
  if (form === undefined) throw new Error("no form");
  return form;
};

test("a body is asked about its clauses, lead or partner, a row for each activity", async () => {
  const form = await first("--body", "moj", "--round", "y1");
  expect(form.rows.map(({ clause, activity, start }) => [clause, activity, start])).toEqual([
    ["1.1", "a", "2020-03-01"],
    ["1.1", "b", "2020-01-01"],
    ["1.2", null, "2020-01-01"],
  ]);
  expect((await first("--body", "MOJ")).rows.map(({ clause }) => clause)).toEqual(["1.2"]);
});

test("what names nobody, or only a group, is asked of the coordinator, and every call says so", async () => {
  const { forms, coordinator } = await shown("--coordinator");
  expect(coordinator).toEqual(["1.10", "2.1"]);
  expect(forms.map(({ body, rows }) => [body, rows.map(({ clause }) => clause)])).toEqual([
    [null, ["1.10", "2.1"]],
  ]);
  const { stderr } = await runCli(["form", "--body", "moj"], { cwd });
  expect(stderr).toMatch(/clauses 1\.10, 2\.1: no body is named, or only a group.*--coordinator/);
  expect((await runCli(["form", "--body", "moj", "--quiet"], { cwd })).stderr).toBe("");
});

test("a body is found by its name and its alias, and its id wins", async () => {
  expect((await first("--body", "ədliyyə nazirliyi")).body?.id).toBe("moj");
  expect((await first("--body", "Justice")).body?.id).toBe("moj");
  expect((await first("--body", "MOJ")).body?.id).toBe("MOJ");
});

test("beside each row stands what the body itself answered in an earlier round, and nobody else's rating", async () => {
  const form = await first("--body", "moj", "--round", "y1");
  expect(form.previous).toMatchObject({ assessment: "self-report-m06", asOf: "2020-06-30" });
  expect(form.rows.map(({ previous }) => previous)).toEqual([
    [expect.objectContaining({ status: '=Begun; "in part"' })],
    [expect.objectContaining({ status: "", value: "3 registers" })],
    [],
  ]);
  const later = await first("--body", "nul.txt", "--as-of", "2021-12-31");
  expect([later.previous, later.rows[0]?.previous]).toEqual([null, []]);
  const coordinator = await first("--coordinator", "--round", "y1");
  expect(coordinator.rows.map(({ previous }) => previous.map(({ percent }) => percent))).toEqual([
    [],
    ["72.5"],
  ]);
});

test("in the round itself, and as of a day before it, there is no earlier answer", async () => {
  expect((await first("--body", "moj", "--round", "m06")).previous).toBeNull();
  expect((await first("--body", "moj", "--as-of", "2020-06-30")).previous).toBeNull();
  expect((await first("--body", "moj", "--as-of", "2020-07-01")).previous).not.toBeNull();
});

test("the scale is that of the assessments, unless the call names another, which they do not take", async () => {
  const own = await first("--body", "moj");
  expect([own.scale, own.statuses.at(-1)]).toEqual([
    "hard-labels",
    { id: "not-applicable", label: "Not applicable" },
  ]);
  const other = await first("--body", "moj", "--scale", "three-step", "--round", "y1");
  expect(other.statuses.map(({ id }) => id)).toEqual([
    "none",
    "partial",
    "full",
    "not-due",
    "not-applicable",
  ]);
  expect(other.rows[0]?.previous[0]?.status).toBe('=Begun; "in part"');
  expect((await first("--body", "moj", "--scale", "scale.yaml")).scale).toBe("hard-labels");
});

test("a reply is asked for each rating of a body, by whomever, raters neither named nor told apart", async () => {
  const form = await first("--reply", "--body", "moj");
  expect(form).toMatchObject({ kind: "reply", rated: { assessment: "alternative-y1" }, asOf: "2020-12-31" });
  expect(
    form.rows.map(({ clause, activity, given }) => [clause, activity, given.map(({ status }) => status)]),
  ).toEqual([
    ["1.1", "a", ['=Begun; "in part"', "Not done, or not known to be"]],
    ["1.2", null, ["Done"]],
  ]);
  expect(JSON.stringify(await shown("--reply", "--body", "moj"))).not.toMatch(/anna|berta/);
  // Rated as a whole: all single bodies that are responsible are asked.
  expect((await first("--reply", "--body", "MOJ")).rows.map(({ clause }) => clause)).toEqual(["1.2"]);
  expect(
    (await first("--reply", "--body", "nul.txt")).rows.map(({ clause, given }) => [clause, given[0]?.status]),
  ).toEqual([["2.2", "Not due"]]);
  expect(
    (await first("--reply", "--coordinator")).rows.map(({ clause, given }) => [clause, given[0]?.percent]),
  ).toEqual([["1.10", "40"]]);
});

test("the hash is of what the form asks: the same in each round, another in another language or of another body", async () => {
  const hashes = await Promise.all(
    [
      ["--body", "moj", "--round", "m06"],
      ["--body", "moj", "--round", "y1"],
      ["--body", "moj", "--lang", "az"],
      ["--body", "MOJ"],
    ].map(async (argv) => (await first(...argv)).plan.hash),
  );
  expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(hashes[1]).toBe(hashes[0]);
  expect(new Set(hashes).size).toBe(3);
});
