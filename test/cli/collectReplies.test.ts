// Forms for replies that came back: who is missing, and what changed in the plan or the ratings since they were sent.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { outputSchema } from "../../src/present/outputs.ts";
import { projectRoot } from "../architecture/projectRoot.ts";
import { fillIn, type Answers } from "../rounds/people.ts";
import { inTemporaryFolder } from "./builtCli.ts";
import { runCli } from "./runCli.ts";

interface Result {
  readonly returns: readonly {
    readonly body: string | null;
    readonly asked: number;
    readonly share: string;
  }[];
  readonly missing: unknown;
  readonly problems: readonly { readonly code: string; readonly params: Record<string, unknown> }[];
}

const words = {
  en: { firstHeader: "Clause", activityHeader: "Activity", answer: "Your answer", agree: "Agree" },
  az: { firstHeader: "Bənd", activityHeader: "Fəaliyyət", answer: "Cavabınız", agree: "Razıyıq" },
};

interface Sent {
  /** Sends a form in csv back as well as the workbook of the roads. */
  readonly withCsv?: boolean;
  readonly language?: "en" | "az";
  /** What changes in the workspace between the letter and the answer: file → old and new text. */
  readonly changes?: readonly (readonly [file: string, old: string, text: string])[];
  readonly without?: string;
  readonly call?: (cwd: string) => readonly string[];
}

function sent({
  withCsv = false,
  language = "en",
  changes = [],
  without,
  call,
}: Sent): Promise<Result & { text: string; exitCode: number }> {
  return inTemporaryFolder(async (cwd) => {
    cpSync(join(projectRoot, "fixtures/a-round"), cwd, { recursive: true });
    const lang = ["--lang", language];
    const forms = await runCli(["form", "--reply", "--all-bodies", "-o", "letters", ...lang], { cwd });
    expect(forms.exitCode, forms.stderr).toBe(0);
    const own = words[language];
    const byRoads: Answers = { "1.1": { [own.answer]: own.agree } };
    mkdirSync(join(cwd, "back"));
    writeFileSync(join(cwd, "back/roads.xlsx"), fillIn(join(cwd, "letters/roads.xlsx"), byRoads, own));
    if (withCsv) {
      const csv = await runCli(
        ["form", "--reply", "--body", "parks", "--format", "csv=back/parks.csv", ...lang],
        { cwd },
      );
      expect(csv.exitCode, csv.stderr).toBe(0);
    }
    for (const [file, old, text] of changes) {
      const path = join(cwd, file);
      const before = readFileSync(path, "utf8");
      expect(before).toContain(old);
      writeFileSync(path, before.replace(old, text));
    }
    if (without !== undefined) rmSync(join(cwd, without), { recursive: true });
    const names = call?.(cwd) ?? ["back"];
    const json = await runCli(["collect", ...names, "--format", "json"], { cwd });
    const text = await runCli(["collect", ...names], { cwd });
    const result = JSON.parse(json.stdout) as Result;
    expect(outputSchema.safeParse(result).error).toBeUndefined();
    return {
      ...result,
      text: `${text.stdout}${text.stderr}`.replaceAll(/\n */g, " "),
      exitCode: json.exitCode,
    };
  });
}

test("who was rated and has not returned a form, and what share was answered", async () => {
  const { missing, returns, problems, text } = await sent({ withCsv: true });
  expect(missing).toEqual([
    { kind: "reply", round: "m06", assessment: "monitor-m06", bodies: ["water", "archive", null] },
  ]);
  expect(returns.map(({ body, asked, share }) => [body, asked, share])).toEqual([
    ["parks", 2, "0"],
    ["roads", 2, "50"],
  ]);
  expect(problems).toEqual([]);
  expect(text).toContain("Reply form not returned (monitor-m06): water, archive, coordinator.");
});

test("without the assessment nobody knows who was asked, and the message says what it needs", async () => {
  const { missing, text } = await sent({ without: "monitor" });
  expect(missing).toBeNull();
  expect(text).toContain("that needs the ratings of assessment monitor-m06, in the workspace");
});

test("where no file could be read, the plan is not asked for", async () => {
  const { text, exitCode } = await sent({
    call: (cwd) => {
      writeFileSync(join(cwd, "letter.xlsx"), "no workbook");
      return ["letter.xlsx", "--plan", "plan.yaml"];
    },
  });
  expect(exitCode).toBe(1);
  expect(text).not.toContain("needs the plan");
});

test.each(["en", "az"] as const)("a rating that changed since the form was sent (%s)", async (language) => {
  const { problems } = await sent({
    language,
    withCsv: true,
    changes: [
      ["monitor/ratings.csv", "1.1,,roads,full", "1.1,,roads,partial"],
      ["monitor/ratings.csv", "2.2,,parks,partial", "2.2,,parks,full"],
    ],
  });
  const [full, partial] = language === "en" ? ["Full", "Partial"] : ["Tam", "Qismən"];
  expect(problems.map(({ code, params }) => [code, params["rerated"], params["isOther"]])).toEqual([
    ["NAP633", [`2.2: ${partial} → ${full}`], false],
    ["NAP633", [`1.1: ${full} → ${partial}`], false],
  ]);
});

test("a percent that was added, and evidence that was: the first is another rating", async () => {
  const { problems, text } = await sent({
    changes: [
      ["monitor/ratings.csv", "status,evidence", "status,percent,evidence"],
      ["monitor/ratings.csv", "1.1,,roads,full,the", "1.1,,roads,,60,another"],
      ["monitor/ratings.csv", "2.1,,roads,none,,no", "2.1,,roads,none,,,another note of no"],
      ...[
        "1.2,,water,partial",
        "1.3,a,archive,full",
        "1.3,b,archive,none",
        "1.10,,,none",
        "2.1,,parks,full",
        "2.2,,parks,partial",
        "2.3,,water,none",
        "2.4,,,not-due",
      ].map((row) => ["monitor/ratings.csv", row, `${row},`] as const),
    ],
  });
  expect(problems.map(({ code, params }) => [code, params["rerated"]])).toEqual([
    ["NAP633", ["1.1: Full → 60 %"]],
  ]);
  expect(text).toContain(
    "the ratings that the form shows are not those of assessment monitor-m06 now: 1.1: Full → 60 %",
  );
});

test("what was decided since changes no rating that was sent", async () => {
  const { problems } = await sent({
    changes: [
      [
        "monitor/assessment.yaml",
        "ratings: ratings.csv",
        'ratings: ratings.csv\nreplies: [{clause: "1.1", body: roads, answer: object, final-status: none, decided-by: B}]',
      ],
    ],
  });
  expect(problems).toEqual([]);
});

test("a form that is made after a decision shows what was rated first", () =>
  inTemporaryFolder(async (cwd) => {
    cpSync(join(projectRoot, "fixtures/a-round"), cwd, { recursive: true });
    const path = join(cwd, "monitor/assessment.yaml");
    const decided = '{clause: "1.1", body: roads, answer: object, final-status: none, decided-by: B}';
    writeFileSync(path, `${readFileSync(path, "utf8")}replies: [${decided}]\n`);
    const { stdout } = await runCli(["form", "--reply", "--body", "roads", "--format", "csv"], { cwd });
    expect(stdout).toContain("Full,,the budget page");
  }));

test("the plan changed: a title, and a rating more or less", async () => {
  const { problems, text } = await sent({
    withCsv: true,
    changes: [
      ["plan.yaml", "Publish the road budget", "Publish the budget of all streets"],
      ["monitor/ratings.csv", "2.1,,roads,none,,no hearing was announced\n", ""],
      ["monitor/ratings.csv", "2.2,,parks", "2.2,,roads"],
    ],
  });
  const [parks, roads] = problems;
  expect(parks?.params).toMatchObject({ gone: [], added: [], retitled: [], rerated: [], isOther: true });
  expect(roads?.params).toMatchObject({ gone: ["2.1"], added: ["2.2"], retitled: ["1.1"], rerated: [] });
  expect(text).toContain(
    "another version of plan open-city or of assessment monitor-m06; no longer asked: 2.1",
  );
});

test("a date that may be two days is to be written otherwise, and no mapping is named", async () => {
  const { text } = await sent({
    call: (cwd) => {
      const csv =
        "form,plan,body,scale,clause,title,status,date\nnap/form@1 rating,open-city,roads,three-step,1.1,,full,03/04/2024\n";
      writeFileSync(join(cwd, "back/dated.csv"), csv);
      return ["back/dated.csv"];
    },
  });
  expect(text).toContain("write it that way");
  expect(text).not.toContain("mapping");
});
