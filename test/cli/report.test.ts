// Calls of `nap report` → the page, or what is wrong with the call
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { unpackText } from "../../src/page/data/unpackText.ts";
import { projectRoot } from "../architecture/projectRoot.ts";
import { inTemporaryFolder } from "./builtCli.ts";
import { runCli } from "./runCli.ts";

const twoAssessors = join(projectRoot, "data/examples/two-assessors");
const threeRounds = join(projectRoot, "fixtures/three-rounds");

/** What a reader sees without a program: no markup, and no script. */
const seen = (html: string): string =>
  html
    .replace(/<script[^]*$/, "")
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/[\s\u00a0]+/g, " ");

/** All that a page holds: what only its program reads is packed. */
async function held(html: string): Promise<string> {
  const [, packed] = /<script type="text\/plain" id="data">([^<]*)</.exec(html) ?? [];
  return html + (await unpackText(packed ?? ""));
}

const report = async (argv: readonly string[], cwd: string): Promise<string> => {
  const { stdout, stderr, exitCode } = await runCli(["report", "--quiet", ...argv], { cwd });
  expect([stderr, exitCode]).toEqual(["", 0]);
  return stdout;
};

test("two assessments stand side by side, with the points between them and what these are made of", async () => {
  const text = seen(await report([], twoAssessors));
  expect(text).toContain("Invented data.");
  expect(text).toContain(
    "The figure of “Assessor A (invented)” is 13.72 points below that of “Assessor B (invented)”.",
  );
  // What nap compare says of them, with the other sign.
  expect(text).toMatch(
    /cover different clauses 8\.51 .* rules differ 0\.00 .* clauses differently -22\.22 difference -13\.72/,
  );
});

test("rounds of one assessor are told apart by their days", async () => {
  const text = seen(await report([], threeRounds));
  for (const day of ["2020-06-30", "2020-12-31", "2022-12-31"])
    expect(text).toContain(`account (as of ${day}) gives`);
});

test("raters are R1 and R2, unless the call names them", async () => {
  await inTemporaryFolder(async (folder) => {
    const table = join(folder, "own.csv");
    writeFileSync(table, "clause,rater,status\n1,Jane Doe,full\n1,John Roe,none\n");
    const argv = [table, "--scale", "three-step"];
    const html = await report(argv, folder);
    expect(await held(html)).not.toContain("Doe");
    expect(seen(html)).toContain("R1");
    const named = await report([...argv, "--name-raters"], folder);
    expect(seen(named)).toContain("Jane Doe");
    expect((await held(named)).replace(named, "")).toContain("Jane Doe");
  });
});

test("where an error withholds the figures, there is nothing to set, and the page says why", async () => {
  await inTemporaryFolder(async (folder) => {
    writeFileSync(join(folder, "own.csv"), "clause,status\n1,full\n2,wrong\n");
    const { stdout, exitCode } = await runCli(["report", "own.csv", "--scale", "three-step"], {
      cwd: folder,
    });
    expect(exitCode).toBe(1);
    expect(seen(stdout)).toContain("gives no figure: withheld: 1 error (NAP203).");
    expect(seen(stdout)).not.toContain("By direction");
  });
});

test.each(["en", "az", "ru"])("a page in %s is written in it, and holds no other", async (lang) => {
  const html = await report(["--lang", lang], "/");
  expect(html).toContain(`<html lang="${lang}">`);
  expect((await held(html)).match(/nap_[a-z]+=/g)).toEqual([`nap_${lang}=`]);
});

test("title, note and logo are on it", async () => {
  await inTemporaryFolder(async (folder) => {
    writeFileSync(join(folder, "note.md"), "Read **this**.\n");
    const png = Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=",
      "base64",
    );
    writeFileSync(join(folder, "logo.png"), png);
    const html = await report(["--title", "Our title", "--note", "note.md", "--logo", "logo.png"], folder);
    expect(seen(html)).toContain("Our title");
    expect(html).toContain("<p>Read <strong>this</strong>.</p>");
    expect(html).toContain(`src="data:image/png;base64,${png.toString("base64")}"`);
  });
});

test("it goes to a file, whole, and never over one that is there or that was read", async () => {
  await inTemporaryFolder(async (folder) => {
    const argv = ["report", "--quiet", "-o", "report.html"];
    expect((await runCli(argv, { cwd: folder })).exitCode).toBe(0);
    expect(readFileSync(join(folder, "report.html"), "utf8")).toMatch(/^<!doctype html>.*<\/html>\n$/s);
    expect((await runCli(argv, { cwd: folder })).exitCode).toBe(2);
    writeFileSync(join(folder, "own.csv"), "clause,status\n1,full\n");
    const own = await runCli(["report", "own.csv", "-o", "own.csv", "--force"], { cwd: folder });
    expect(own.exitCode).toBe(2);
    expect(readFileSync(join(folder, "own.csv"), "utf8")).toBe("clause,status\n1,full\n");
  });
});

describe("what is wrong with a call is said", () => {
  test.each([
    [["--logo", "note.md"], '"note.md" is not a picture'],
    [["--logo", "absent.png"], '"absent.png" cannot be read (ENOENT)'],
    [["--note", "large.md"], '"large.md" is larger than 100 kB'],
    [["--add-lang", "xx"], "--lang takes en, az, ru"],
    [["-o", ""], "--output needs a value"],
  ])("%j", async (argv, said) => {
    await inTemporaryFolder(async (folder) => {
      writeFileSync(join(folder, "note.md"), "text");
      writeFileSync(join(folder, "large.md"), "x".repeat(100_001));
      const { stdout, stderr, exitCode } = await runCli(["report", ...argv], { cwd: folder });
      expect([stdout, exitCode]).toEqual(["", 2]);
      expect(stderr).toContain(said);
      expect(existsSync(join(folder, "report.html"))).toBe(false);
    });
  });

  test("assessments of several plans", async () => {
    const { stderr, exitCode } = await runCli(
      [
        "report",
        join(twoAssessors, "assessments/alternative/assessment.yaml"),
        join(projectRoot, "data/plans/az-nap-2020-2022/assessments/account-2020-coded/assessment.yaml"),
      ],
      { cwd: "/" },
    );
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining("a page is of one plan")]);
  });
});
