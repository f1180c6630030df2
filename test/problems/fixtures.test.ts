// each code's folder of small files → the example of its page, which causes the code once, and how nap says so
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { problemInfo, problemTable, type ProblemCode } from "../../src/core.ts";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "../cli/runCli.ts";
import { exampleOf } from "./exampleFiles.ts";
import { inFolderOf } from "./inFolderOf.ts";

const root = join(projectRoot, "fixtures/problems");
const codes = Object.keys(problemTable) as ProblemCode[];

/** Codes whose example is more than one mistake, or one that is told at more than one place. */
const times: Partial<Record<ProblemCode, number>> = {
  NAP214: 2, // Two values above 1.
  NAP406: 2, // The direction and the whole.
};

test("every code has a folder, and every folder a code", () => {
  expect(readdirSync(root).toSorted()).toEqual(codes.toSorted());
});

describe.each(codes)("%s", (code) => {
  const folder = join(root, code);
  const { files, argv } = exampleOf(code, "bad");

  test("its files are the example of its page (text is renewed with npm test -- -u)", async () => {
    const { example } = problemInfo(code);
    const call = `nap ${argv.join(" ")}`;
    const texts = [call, ...Object.values(files)].map((content) => withoutIndents(content.toString()));
    expect(texts.some((text) => text.includes(withoutIndents(example.bad)))).toBe(true);

    await expect(`${call}\n`).toMatchFileSnapshot(join(folder, "command.txt"));
    for (const [name, content] of Object.entries(files)) {
      const path = join(folder, name);
      if (typeof content === "string") await expect(content).toMatchFileSnapshot(path);
      else {
        if (!existsSync(path)) writeFileSync(path, content);
        expect(readFileSync(path).equals(content)).toBe(true);
      }
    }
    const meant = ["command.txt", "compact.txt", "pretty.txt", ...Object.keys(files)];
    const stray = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((name) => name.replaceAll("\\", "/"))
      .filter((name) => !meant.some((path) => path === name || path.startsWith(`${name}/`)));
    expect(stray).toEqual([]);
  });

  test("they have no other mistake, and it is told once", async () => {
    const { compact, pretty } = await inFolderOf(files, async (cwd) => ({
      compact: await runCli([...argv, "--quiet", "--format", "compact"], { cwd }),
      pretty: await runCli([...argv, "--quiet"], { cwd }),
    }));
    const found = [...compact.stdout.matchAll(/\[(NAP\d+)\]$/gm)].map((match) => match[1]);
    expect(found).toEqual(Array.from({ length: times[code] ?? 1 }, () => code));
    expect([compact.stderr, pretty.stderr]).toEqual(["", ""]);
    expect(pretty.exitCode).toBe(compact.exitCode);
    await expect(compact.stdout).toMatchFileSnapshot(join(folder, "compact.txt"));
    await expect(pretty.stdout).toMatchFileSnapshot(join(folder, "pretty.txt"));
  });
});

const withoutIndents = (text: string): string => text.replace(/\n +/g, "\n");
