// docs/recipes/round.md → a round as it happens: its commands run, between them people do what people do; each figure was computed by hand.
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as spreadsheet from "@e965/xlsx";
import mammoth from "mammoth";
import { expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { inTemporaryFolder } from "../cli/builtCli.ts";
import { runCli, type CliRun } from "../cli/runCli.ts";
import { fillIn, type Answers, type Habits } from "./people.ts";

const page = join(projectRoot, "docs/recipes/round.md");

/** As the forms have them in Azerbaijani. */
const words = { firstHeader: "Bənd", activityHeader: "Fəaliyyət" };
const [status, percent, evidence, note] = ["İcra vəziyyəti", "İcra faizi", "Təsdiqedici sənəd", "Qeyd"];
const [answer, ownStatus, ownPercent] = ["Cavabınız", "Sizcə icra vəziyyəti", "Sizcə icra faizi"];
const [ownEvidence, comment] = ["Sizin təsdiqedici sənəd", "Şərhiniz"];

test("plan, forms, answers, figure; ratings, replies, decision, packs", () =>
  inTemporaryFolder(async (cwd) => {
    cpSync(join(projectRoot, "fixtures/a-round"), cwd, { recursive: true });
    const text = readFileSync(page, "utf8");
    let filled = text;
    const at = (path: string): string => join(cwd, path);
    const read = (path: string): string => readFileSync(at(path), "utf8");
    const nap = (line: string): Promise<CliRun> => runCli(line.split(" "), { cwd });
    /** Runs the next command of the page, and shows there what it writes. */
    const commands = text.matchAll(/^```console\n\$ nap (.*?)(?: \| head -(\d+))?\n[^]*?^```$/gm);
    const next = async (begins: string, exitCode = 0): Promise<CliRun> => {
      const [whole = "", line = "", lines] = commands.next().value ?? [];
      expect(line.slice(0, begins.length)).toBe(begins);
      const run = await nap(line);
      expect(run.exitCode, `${line}\n${run.stderr}${run.stdout}`).toBe(exitCode);
      const shown = `${run.stderr}${run.stdout}`.trimEnd().split("\n");
      const kept = lines === undefined ? shown : shown.slice(0, Number(lines));
      const [command = ""] = whole.split("\n").slice(1);
      filled = filled.replace(whole, () => ["```console", command, ...kept, "```"].join("\n"));
      return run;
    };
    const send = (folder: string, name: string, bytes: Uint8Array | string): void => {
      mkdirSync(at(folder), { recursive: true });
      writeFileSync(at(`${folder}/${name}`), bytes);
    };
    const fill = (file: string, answers: Answers, habits?: Habits): Uint8Array =>
      fillIn(at(file), answers, words, habits);
    /** What the page says of a file. */
    const written = (path: string): string =>
      new RegExp(`^\\*\\*\`${path}\`\\*\\*\n\n\`\`\`yaml\n([^]*?)^\`\`\`$`, "m").exec(text)?.[1] ?? "";

    await next("form --all-bodies");
    const table = await nap(
      "form --body archive --round m06 --scale three-step --format csv=forms/archive.csv",
    );
    expect(table.exitCode, table.stderr).toBe(0);

    // They come back as people send them.
    const roads = {
      "1.1": { [status]: "Tam", [evidence]: "the budget page" },
      "2.1": { [status]: "Qismən" },
    };
    send("returned", "Roads FINAL.xlsx", fill("forms/roads.xlsx", roads));
    const water = { "1.2": { [percent]: "72,5" }, "2.3": { [status]: "İcra olunmayıb" } };
    const ownWay: Habits = { sorts: true, ownColumn: ["Şöbə", "Laboratoriya"] };
    send("returned", "su agentliyi (1).xlsx", fill("forms/water.xlsx", water, ownWay));
    const parks = { "2.1": { [status]: "  TAM " }, "2.2": { [status]: "Tam" } };
    send("returned", "parks.xlsx", fill("forms/parks.xlsx", parks));
    const [header = "", rules = "", entries = ""] = read("forms/archive.csv").trimEnd().split(/\r?\n/);
    expect(rules).toMatch(/,,,,,,$/);
    const asSaved = [header, rules.replace(/,,,,,,$/, ",Full,,,,,"), entries];
    send("returned", "arxiv.csv", asSaved.join("\r\n").replaceAll(",", ";"));
    const others = (own: string): Answers => ({
      "1.10": { [status]: own },
      "2.4": { [status]: "Vaxtı çatmayıb", [note]: "its window has just begun" },
    });
    send("returned", "others.xlsx", fill("forms/coordinator.xlsx", others("Qismən")));
    send("returned", "correction.xlsx", fill("forms/coordinator.xlsx", others("Tam")));

    expect((await next("collect returned", 1)).stdout).toContain("two answers for clause 1.10");
    expect(existsSync(at("m06"))).toBe(false);
    const collected = (await next("collect returned")).stdout;
    expect(collected).toContain("All returned (round m06).");
    expect(collected).toContain("Şöbə");
    send("m06", "assessment.yaml", written("m06/assessment.yaml"));
    // 1.1 is 1, 1.2 0.725, 1.3 1 (its second activity is not rated), 1.10 1, 2.1 (1/2 + 1) / 2, 2.2 1, 2.3 0; 2.4 is not due.
    expect(await figureOf("reports-m06")).toEqual(["1095/14", undefined]);
    expect((await next("score --assessment reports-m06")).stdout).toContain("Overall 78.21 %");

    // The monitor's: (1 + 1/2 + 1/2 + 0 + 1/2 + 1/2 + 0) / 7.
    expect(await figureOf("monitor-m06")).toEqual(["300/7", undefined]);
    await next("form --reply");
    const said = "one hearing was held";
    const object = { [answer]: "Etiraz edirik", [ownStatus]: "Qismən", [comment]: said };
    const byRoads = {
      "1.1": { [answer]: "Razıyıq" },
      "2.1": { ...object, [ownEvidence]: "announcement of 3 June" },
    };
    send("replied", "Yol agentliyi.xlsx", fill("letters/roads.xlsx", byRoads));
    const byWater = {
      "1.2": { [answer]: "Qismən razıyıq", [ownPercent]: "72,5" },
      "2.3": { [answer]: "razıyıq " },
    };
    send("replied", "water.xlsx", fill("letters/water.xlsx", byWater, { sorts: true, deletesEmpty: true }));
    const byParks = {
      "2.1": { [answer]: "Razıyıq" },
      "2.2": { [answer]: "Etiraz edirik", [ownStatus]: "Tam" },
    };
    send("replied", "parks.xlsx", fill("letters/parks.xlsx", byParks));
    await next("collect replied");
    const rated = read("monitor/assessment.yaml");
    writeFileSync(at("monitor/assessment.yaml"), rated + written("monitor/assessment.yaml"));

    // At the stage of replies 1.2 is 0.725, 2.1 (1/2 + 1) / 2, 2.2 1.
    expect(await figureOf("monitor-m06", "first")).toEqual(["300/7", "first"]);
    expect((await next("score --assessment monitor-m06 --stage first")).stdout).toContain("42.86 %");
    expect(await figureOf("monitor-m06", "reply")).toEqual(["795/14", "reply"]);
    expect((await next("score --assessment monitor-m06 --stage reply")).stdout).toContain("56.79 %");
    // Nothing is decided yet; then 2.1 of the roads is half done.
    expect(await figureOf("monitor-m06")).toEqual(["300/7", "final"]);
    const replies = read("monitor/replies.csv");
    const decided = replies.replace(
      /^(2\.1,,roads,.*),,,,$/m,
      "$1,partial,,the announcement was seen,Decider Q",
    );
    expect(decided).not.toBe(replies);
    writeFileSync(at("monitor/replies.csv"), decided);
    expect(await figureOf("monitor-m06")).toEqual(["325/7", "final"]);
    expect((await next("score --assessment monitor-m06")).stdout).toContain("46.43 %");
    const history = (await next("explain 2.1")).stdout;
    // The comment goes on in the lines below.
    expect(history).toContain("one hearing was");
    expect(history.slice(history.indexOf("First rating"))).not.toContain("…");
    expect(history).not.toContain("Decider Q");

    await next("compare reports-m06 monitor-m06 --agenda");
    await next("score --assessment monitor-m06 --format xlsx");
    for (const pack of [
      "score --assessment monitor-m06 --pack body",
      "score --assessment monitor-m06 --pack comments",
    ])
      await next(pack);
    await next("compare reports-m06 monitor-m06 --pack meeting");
    expect(commands.next().done, "every command of the page was run").toBe(true);
    const inWord = async (name: string): Promise<string> =>
      (await mammoth.extractRawText({ path: at(`pack/${name}.docx`) })).value;
    expect(await inWord("bodies")).toContain(said);
    expect(await inWord("comments")).toContain("the announcement was seen");
    const meeting = await inWord("meeting");
    expect(meeting).toContain("A council of park users");
    expect(meeting).not.toMatch(/Assessor [AB]|Decider Q/);
    expect(spreadsheet.read(readFileSync(at("pack/figures.xlsx"))).SheetNames).toContain("Clauses");
    await expect(filled).toMatchFileSnapshot(page);

    async function figureOf(id: string, stage?: string): Promise<(string | undefined)[]> {
      const wanted = stage === undefined ? "" : ` --stage ${stage}`;
      const { stdout, stderr } = await nap(`score --assessment ${id} --format json${wanted}`);
      expect(stdout, stderr).not.toBe("");
      const [score] = (JSON.parse(stdout) as Scores).scores;
      return [score?.overall.exact, score?.assessment.stage];
    }
  }));

interface Scores {
  readonly scores: readonly {
    readonly assessment: { readonly stage?: string };
    readonly overall: { readonly exact: string };
  }[];
}
