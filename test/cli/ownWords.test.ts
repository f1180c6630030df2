// bare tables in the words of trackers, of five languages, and of nobody → the figure, or what stands in the way
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { runCli, type CliRun } from "./runCli.ts";

const cwd = mkdtempSync(join(tmpdir(), "nap-words-"));
afterAll(() => rmSync(cwd, { recursive: true }));

const write = (files: Readonly<Record<string, string>>): void => {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
};

const nap = (...argv: string[]): Promise<CliRun> => runCli(argv, { cwd });

/** A row for each status, under a plan of its own making. */
const table = (statuses: readonly string[], header = "clause,status"): string =>
  `${header}\n${statuses.map((status, index) => `1.${index + 1},${status}\n`).join("")}`;

async function scoreOf(...argv: string[]) {
  const { stdout, stderr, exitCode } = await nap("score", ...argv, "--format", "json");
  const { scores, problems } = JSON.parse(stdout);
  return { percent: scores[0]?.overall.percent, method: scores[0]?.method, problems, stderr, exitCode };
}

describe("words of trackers", () => {
  test("done, in progress and not started are 50.00 under halves and 33.33 under binary", async () => {
    write({ "tracker.csv": table(["done", "in progress", "not started"]) });
    const halves = await scoreOf("tracker.csv");
    expect([halves.percent, halves.method.id, halves.exitCode]).toEqual(["50.00", "halves", 0]);
    expect(halves.stderr).toContain("using scale tracker");
    expect((await scoreOf("tracker.csv", "--method", "binary")).percent).toBe("33.33");
  });

  test.each([
    ["done", "100.00", "100.00"],
    ["achieved", "100.00", "100.00"],
    ["Kept", "100.00", "100.00"],
    ["in progress", "50.00", "0.00"],
    ["On track", "50.00", "0.00"],
    ["DELAYED", "50.00", "0.00"],
    ["not started", "0.00", "0.00"],
    ["planned", "0.00", "0.00"],
    ["broken", "0.00", "0.00"],
    ["dropped", "0.00", "0.00"],
  ])("%s is %s under halves and %s under binary", async (status, halves, binary) => {
    write({ "one.csv": table([status]) });
    const argv = ["one.csv", "--scale", "tracker", "--method"];
    expect((await scoreOf(...argv, "halves")).percent).toBe(halves);
    expect((await scoreOf(...argv, "binary")).percent).toBe(binary);
  });

  test.each(["1", "30", "60", "99"])("in progress goes with %s %%, and so does delayed", async (percent) => {
    write({ "percent.csv": `clause,status,percent\n1.1,in progress,${percent}\n1.2,delayed,${percent}\n` });
    const { problems } = await scoreOf("percent.csv");
    expect(problems.map(({ code }: { code: string }) => code)).not.toContain("NAP402");
  });
});

describe("the scale of a bare table", () => {
  test.each([
    [["None", "Partial", "Full"], "three-step", "50.00"],
    [["not implemented", "partially implemented", "implemented"], "three-step", "50.00"],
    [["Not started", "Limited", "Substantial", "Complete"], "canada-nap", "50.00"],
    [["Not started", "Limited progress", "Completed"], "canada-nap", "44.44"],
    [["İcra olunmayıb", "Qismən", "Tam"], "three-step", "50.00"],
    [["icra olunub", "icra olunur", "ləğv edilib"], "tracker", "50.00"],
    [["виконано", "частково виконано", "не виконано"], "three-step", "50.00"],
    [["Виконано", "У процесі виконання", "Не розпочато"], "tracker", "50.00"],
    [["выполнено", "частично выполнено", "не выполнено"], "three-step", "50.00"],
    [["исполнено", "на стадии", "в процессе исполнения", "не начато"], null, null],
    [["cumplido", "parcialmente cumplido", "incumplido"], "three-step", "50.00"],
    [["Cumplida", "En curso", "No iniciada"], "tracker", "50.00"],
    [["No iniciado", "Limitado", "Sustancial", "Completo"], "ogp-completion", "50.00"],
    [["Не розпочато", "Обмежене", "Суттєве", "Завершено"], "ogp-completion", "50.00"],
  ])("%j: %s, %s", async (statuses, scale, percent) => {
    write({ "bare.csv": table(statuses) });
    const found = await scoreOf("bare.csv");
    if (scale !== null) expect(found.stderr).toContain(`using scale ${scale},`);
    expect(found.percent).toBe(percent);
  });

  test("one's own scale comes before a shipped one that knows as many", async () => {
    const own = mkdtempSync(join(tmpdir(), "nap-own-"));
    const put = (name: string, text: string) => writeFileSync(join(own, name), text);
    put("nap.yaml", "format: nap/workspace@1\nplan: plan.yaml\nscales: ours.yaml\n");
    put(
      "plan.yaml",
      'format: nap/plan@1\nid: p\nperiod: {start: 2024, end: 2025}\ndirections: [{id: "1", clauses: [{id: "1.1"}, {id: "1.2"}, {id: "1.3"}]}]\n',
    );
    put(
      "ours.yaml",
      "format: nap/scale@1\nid: ours\nlike: three-step\nlevels: [{id: not started, as: none}, {id: in progress, as: partial}, {id: done, as: full}]\n".replace(
        /id: (not started|in progress)/g,
        (_, name: string) => `id: ${name.replace(" ", "-")}, label: ${name}`,
      ),
    );
    put("march.csv", table(["done", "in progress", "not started"]));
    const { stderr } = await runCli(["score", "march.csv"], { cwd: own });
    rmSync(own, { recursive: true });
    expect(stderr).toContain("using scale ours,");
  });
});

describe("words that no scale knows", () => {
  const foreign = table(["klar", "halb", "klar", "nix", "klar"]);

  test("are said once, with how often each occurs, and no scale and no method is assumed", async () => {
    write({ "foreign.csv": foreign });
    const { percent, problems, stderr, exitCode } = await scoreOf("foreign.csv");
    expect([percent, exitCode]).toEqual([undefined, 1]);
    expect(problems.map(({ code, line }: { code: string; line: number }) => [code, line])).toEqual([
      ["NAP226", 2],
    ]);
    expect(problems[0].message).toBe(
      'no scale knows a single status of this table: "klar" (3 rows), "halb" (1 row), "nix" (1 row)',
    );
    expect(stderr).not.toMatch(/using (scale|method)/);
  });

  test("however many they are", async () => {
    const words = Array.from(
      { length: 60 },
      (_, index) => `wort${"abcdefghij"[index % 10]}${"klmnop"[Math.floor(index / 10)]}q`,
    );
    write({ "many.csv": table(words) });
    const { problems } = await scoreOf("many.csv");
    expect(problems).toHaveLength(1);
    expect(problems[0].params.words).toHaveLength(20);
    expect(problems[0].params.more).toBe(40);
  });

  test("check says the same, and a method of the call changes nothing", async () => {
    write({ "foreign.csv": foreign });
    const { stdout } = await nap("check", "foreign.csv", "--format", "compact", "--quiet");
    expect(stdout.match(/NAP\d+/g)).toEqual(["NAP226"]);
    const scored = await scoreOf("foreign.csv", "--method", "halves");
    expect([scored.percent, scored.exitCode]).toEqual([null, 1]);
    expect(scored.problems.map(({ code }: { code: string }) => code)).toEqual(["NAP226"]);
  });

  test("gaps and dashes alone are words of every scale", async () => {
    write({ "gaps.csv": table(["unrated", "not rated"]) });
    expect((await scoreOf("gaps.csv")).problems.map(({ code }: { code: string }) => code)).not.toContain(
      "NAP226",
    );
  });
});

describe("an İ that was lower-cased without its language", () => {
  test("is read in the header, in statuses, in bodies and in totals", async () => {
    write({
      "lower.csv":
        "bənd,i̇craçı qurum,i̇cra vəziyyəti\n1.1,i̇qtisadiyyat nazirliyi,i̇cra olunmayıb\n1.2,i̇qtisadiyyat nazirliyi,i̇cra olunub\nümumi̇,,\n",
      "lower-plan.yaml":
        'format: nap/plan@1\nid: p\nperiod: {start: 2024, end: 2025}\nbodies: [{id: eco, name: {az: İqtisadiyyat Nazirliyi}}]\ndirections: [{id: "1", clauses: [{id: "1.1", lead: [eco]}, {id: "1.2", lead: [eco]}]}]\n',
    });
    const found = await scoreOf("lower.csv", "--plan", "lower-plan.yaml");
    expect(found.problems).toEqual([]);
    expect(found.percent).toBe("50.00");
  });
});

describe("tables in five languages, whatever the language of the call", () => {
  test.each([
    [
      "№,Захід,Стан виконання,Примітка\n1.1,перший,виконано,\n1.2,другий,частково виконано,\n1.3,третій,немає даних,\nРазом,,,\n",
      "uk",
    ],
    [
      "Пункт;Исполнитель;Статус исполнения\n1.1;Минюст;выполнено\n1.2;Минюст;частично выполнено\n1.3;Минфин;нет данных\nИтого;;\n",
      "ru",
    ],
    [
      "Código;Responsable;Estado\n1.1;Justicia;cumplido\n1.2;Justicia;parcialmente cumplido\n1.3;Hacienda;sin datos\nTotal general;;\n",
      "es",
    ],
    [
      "Bənd;Məsul qurum;İcra statusu\n1.1;Ədliyyə;icra olunub\n1.2;Ədliyyə;qismən icra olunub\n1.3;Maliyyə;məlumat yoxdur\nCəmi;;\n",
      "az",
    ],
    [
      "id,measure,responsible entity,progress\n1.1,one,moj,done\n1.2,two,moj,partly done\n1.3,three,mof,nodata\nTotal,,,\n",
      "en",
    ],
  ])("%s (%s)", async (text) => {
    write({ "words.csv": text });
    for (const lang of ["en", "ru"]) {
      const { stdout } = await nap("score", "words.csv", "--format", "json", "--lang", lang);
      const { scores, tables } = JSON.parse(stdout);
      expect(scores[0].overall).toMatchObject({ percent: "75.00", scored: 2, inScope: 3 });
      expect(tables[0]).toMatchObject({ rows: 4, rated: 3, skipped: [{ reason: "total", rows: 1 }] });
    }
  });
});
