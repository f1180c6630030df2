// A round as it happens: forms are sent, filled in by people, collected and scored; then rated, answered, decided and handed out.
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
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
    console.log(collected.stderr, collected.stdout, readFileSync(join(cwd, "m06/ratings.csv"), "utf8"));
    writeFileSync(
      join(cwd, "m06/assessment.yaml"),
      `format: nap/assessment@1
id: reports-m06
plan: ../plan.yaml
assessor: {name: {en: Assessor A, az: Qiymətləndirici A, ru: Оценщик А}, kind: self-report}
round: m06
interests: []
scope: plan
scale: three-step
method: halves
ratings: ratings.csv
`,
    );
    const scored = await nap("score", "m06", "--format", "json");
    console.log(scored.stderr, scored.stdout.slice(0, 1500));
  }));
