// A round as it happens: forms are sent, filled in by people, collected and scored; then rated, answered, decided and handed out.
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as spreadsheet from "@e965/xlsx";
import mammoth from "mammoth";
import { expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { inTemporaryFolder } from "../cli/builtCli.ts";
import { runCli } from "../cli/runCli.ts";
import { fillIn, type Answers, type Habits } from "./people.ts";

const words = { firstHeader: "Bənd", activityHeader: "Fəaliyyət" };

test("plan, forms, answers, figure; ratings, replies, decision, packs", () =>
  inTemporaryFolder(async (cwd) => {
    cpSync(join(projectRoot, "fixtures/a-round"), cwd, { recursive: true });
    const nap = (...argv: string[]): ReturnType<typeof runCli> => runCli(argv, { cwd });
    const returns = (folder: string, name: string, bytes: Uint8Array | string): void => {
      mkdirSync(join(cwd, folder), { recursive: true });
      writeFileSync(join(cwd, folder, name), bytes);
    };
    const filled = (file: string, answers: Answers, habits?: Habits): Uint8Array =>
      fillIn(join(cwd, file), answers, words, habits);

    // The forms go out in the language of those who answer.
    const sent = await nap(
      "form",
      "--all-bodies",
      "--round",
      "m06",
      "--scale",
      "three-step",
      "--lang",
      "az",
      "-o",
      "forms",
    );
    expect(sent.exitCode, sent.stderr).toBe(0);
    const asTable = await nap(
      "form",
      "--body",
      "archive",
      "--round",
      "m06",
      "--scale",
      "three-step",
      "--format",
      "csv=forms/archive.csv",
    );
    expect(asTable.exitCode, asTable.stderr).toBe(0);

    // They come back as people send them.
    const [status, percent, evidence, note] = ["İcra vəziyyəti", "İcra faizi", "Təsdiqedici sənəd", "Qeyd"];
    returns(
      "returned",
      "Roads FINAL.xlsx",
      filled("forms/roads.xlsx", {
        "1.1": { [status]: "Tam", [evidence]: "the budget page" },
        "2.1": { [status]: "Qismən", [note]: "one of two hearings" },
      }),
    );
    returns(
      "returned",
      "su agentliyi (1).xlsx",
      filled(
        "forms/water.xlsx",
        {
          "1.2": { [percent]: "72,5" },
          "2.3": { [status]: "İcra olunmayıb" },
        },
        { sorts: true, ownColumn: ["Şöbə", "Laboratoriya"] },
      ),
    );
    returns(
      "returned",
      "parks.xlsx",
      filled("forms/parks.xlsx", {
        "2.1": { [status]: "  TAM " },
        "2.2": { [status]: "Tam" },
      }),
    );
    const asked = readFileSync(join(cwd, "forms/archive.csv"), "utf8").trimEnd().split("\r\n");
    const [header = "", first = "", ...rest] = asked.length > 1 ? asked : (asked[0] ?? "").split("\n");
    const answered = first.replace(/,,,,,,$/, ",Full,,,,,");
    expect(answered).not.toBe(first);
    returns("returned", "arxiv.csv", [header, answered, ...rest].join("\r\n").replaceAll(",", ";"));
    const coordinator = (own: string): Uint8Array =>
      filled("forms/coordinator.xlsx", {
        "1.10": { [status]: own },
        "2.4": { [status]: "Vaxtı çatmayıb", [note]: "its window has just begun" },
      });
    returns("returned", "digər.xlsx", coordinator("Qismən"));
    returns("returned", "digər düzəliş.xlsx", coordinator("Tam"));

    // Two answers to one thing stop the writing, and both are named.
    const apart = await nap(
      "collect",
      "returned",
      "--scale",
      "three-step",
      "-o",
      "m06",
      "--received",
      "2024-07-20",
    );
    expect(apart.exitCode).toBe(1);
    expect(apart.stdout).toContain("two answers for clause 1.10");
    expect(existsSync(join(cwd, "m06"))).toBe(false);

    const collected = await nap(
      "collect",
      "returned",
      "--scale",
      "three-step",
      "-o",
      "m06",
      "--received",
      "2024-07-20",
      "--received",
      "digər düzəliş.xlsx=2024-07-25",
      "--repeats",
      "newest",
    );
    expect(collected.exitCode, collected.stderr).toBe(0);
    expect(collected.stdout).toContain("All returned (round m06).");
    expect(collected.stderr + collected.stdout).toContain("Şöbə");
    writeFileSync(join(cwd, "m06/assessment.yaml"), assessmentOf("reports-m06", "Assessor A", "self-report"));
    // By hand: 1.1 is 1, 1.2 0.725, 1.3 1 (its second activity is not rated), 1.10 1, 2.1 (1/2 + 1) / 2, 2.2 1, 2.3 0, and 2.4 is not due.
    expect(await figureOf("reports-m06")).toEqual({
      exact: "1095/14",
      percent: "78.21",
      scored: 7,
      stage: undefined,
    });

    // The monitor's ratings: (1 + 1/2 + 1/2 + 0 + 1/2 + 1/2 + 0) / 7. They go to the bodies, with a letter.
    expect(await figureOf("monitor-m06")).toMatchObject({ exact: "300/7", scored: 7 });
    const asking = await nap(
      ...["form", "--reply", "--assessment", "monitor-m06", "--all-bodies", "--lang", "az", "-o", "letters"],
      ...["--sent", "2024-08-01", "--deadline", "2024-08-31", "--letter", "12/4"],
    );
    expect(asking.exitCode, asking.stderr).toBe(0);
    const [answer, ownStatus, ownPercent, ownEvidence, comment] = [
      ...["Cavabınız", "Sizcə icra vəziyyəti", "Sizcə icra faizi", "Sizin təsdiqedici sənəd", "Şərhiniz"],
    ];
    returns(
      "replied",
      "Yol agentliyi.xlsx",
      filled("letters/roads.xlsx", {
        "1.1": { [answer]: "Razıyıq" },
        "2.1": {
          [answer]: "Etiraz edirik",
          [ownStatus]: "Qismən",
          [ownEvidence]: "announcement of 3 June",
          [comment]: "one hearing was held",
        },
      }),
    );
    returns(
      "replied",
      "water.xlsx",
      filled(
        "letters/water.xlsx",
        {
          "1.2": { [answer]: "Qismən razıyıq", [ownPercent]: "72,5" },
          "2.3": { [answer]: "razıyıq " },
        },
        { sorts: true, deletesEmpty: true },
      ),
    );
    returns(
      "replied",
      "parks.xlsx",
      filled("letters/parks.xlsx", {
        "2.1": { [answer]: "Razıyıq" },
        "2.2": { [answer]: "Etiraz edirik", [ownStatus]: "Tam" },
      }),
    );
    const replied = await nap(
      ...["collect", "replied", "-o", "monitor"],
      ...["--received", "2024-08-20", "--received", "parks=2024-09-05"],
    );
    expect(replied.exitCode, replied.stdout).toBe(0);
    const rated = readFileSync(join(cwd, "monitor/assessment.yaml"), "utf8");
    writeFileSync(
      join(cwd, "monitor/assessment.yaml"),
      `${rated}replies: replies.csv\nreply: {sent: 2024-08-01, deadline: 2024-08-31, letter: "12/4"}\n`,
    );
    // What was rated stays; at the stage of replies 1.2 is 0.725, 2.1 (1/2 + 1) / 2, 2.2 1; nothing is decided yet.
    expect(await figureOf("monitor-m06", "first")).toMatchObject({ exact: "300/7", stage: "first" });
    expect(await figureOf("monitor-m06", "reply")).toMatchObject({ exact: "795/14", stage: "reply" });
    expect(await figureOf("monitor-m06")).toMatchObject({ exact: "300/7", stage: "final" });

    // A decision is made about one of them: 2.1 of the roads is half done.
    const replies = readFileSync(join(cwd, "monitor/replies.csv"), "utf8");
    const decided = replies.replace(
      /^(2\.1,,roads,.*?)(,,,,)$/m,
      "$1,partial,,the announcement was seen,Decider Q",
    );
    expect(decided).not.toBe(replies);
    writeFileSync(join(cwd, "monitor/replies.csv"), decided);
    expect(await figureOf("monitor-m06")).toMatchObject({ exact: "325/7", percent: "46.43", stage: "final" });
    const history = await nap("explain", "2.1", "--assessment", "monitor-m06");
    expect(history.stdout).toContain("one hearing was held");
    expect(history.stdout).not.toContain("Decider Q");

    // What two assessors should look at, and what goes to the meeting and to the bodies.
    const agenda = await nap("compare", "reports-m06", "monitor-m06", "--agenda", "--format", "json");
    expect(agenda.exitCode, agenda.stderr).toBe(0);
    const handed = [
      await nap(
        "score",
        "--assessment",
        "monitor-m06",
        "--format",
        "xlsx=pack/figures.xlsx",
        "--format",
        "docx=pack/figures.docx",
      ),
      await nap("score", "--assessment", "monitor-m06", "--pack", "body", "-o", "pack/bodies.docx"),
      await nap("score", "--assessment", "monitor-m06", "--pack", "comments", "-o", "pack/comments.docx"),
      await nap("compare", "reports-m06", "monitor-m06", "--pack", "meeting", "-o", "pack/meeting.docx"),
    ];
    for (const { exitCode, stderr } of handed) expect(exitCode, stderr).toBe(0);
    const textOf = async (name: string): Promise<string> =>
      (await mammoth.extractRawText({ path: join(cwd, "pack", name) })).value;
    expect(await textOf("bodies.docx")).toContain("one hearing was held");
    expect(await textOf("comments.docx")).toContain("the announcement was seen");
    const meeting = await textOf("meeting.docx");
    expect(meeting).toContain("A council of park users");
    expect(meeting).not.toMatch(/Assessor [AB]|Decider Q/);
    const book = spreadsheet.read(readFileSync(join(cwd, "pack/figures.xlsx")));
    expect(book.SheetNames).toContain("Clauses");

    async function figureOf(id: string, stage?: string): Promise<object> {
      const { stdout, stderr } = await nap(
        ...[
          "score",
          "--assessment",
          id,
          "--format",
          "json",
          ...(stage === undefined ? [] : ["--stage", stage]),
        ],
      );
      expect(stdout, stderr).not.toBe("");
      const { scores } = JSON.parse(stdout) as {
        scores: { assessment: { stage?: string }; overall: Overall }[];
      };
      const { exact, percent, scored } = scores[0]?.overall ?? {};
      return { exact, percent, scored, stage: scores[0]?.assessment.stage };
    }
  }));

interface Overall {
  readonly exact?: string;
  readonly percent?: string;
  readonly scored?: number;
}

const assessmentOf = (id: string, name: string, kind: string): string => `format: nap/assessment@1
id: ${id}
plan: ../plan.yaml
assessor: {name: ${name}, kind: ${kind}}
round: m06
interests: []
scope: plan
scale: three-step
method: halves
ratings: ratings.csv
`;
