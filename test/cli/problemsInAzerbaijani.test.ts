// problems with --lang az, on the page of each code and as a check finds them -> no English sentence is left
import { problemExamples } from "../../src/model/problems/problemExamples.ts";
import { expect, test } from "vitest";
import { problemInfo, problemTable, type ProblemCode } from "../../src/core.ts";
import { problemSamples } from "../../src/model/problems/problemSamples.ts";
import { exampleOf } from "../problems/exampleFiles.ts";
import { inFolderOf } from "../problems/inFolderOf.ts";
import { runCli } from "./runCli.ts";

/** Every four words in a row of a line, up to a colon; addresses, formats and versions are none. */
const runsOf = (text: string): string[] =>
  text.split(/[\n:;]/).flatMap((line) => {
    const words = line.replaceAll(/\S*[/@]\S*/g, "").match(/\p{L}[\p{L}'’-]*/gu) ?? [];
    return words.slice(0, Math.max(0, words.length - 3)).map((_, at) => words.slice(at, at + 4).join(" "));
  });

/** Ids, names and snippets are the same in every language. */
function quotedOf(code: ProblemCode): Set<string> {
  const { bad, good } = problemExamples[code];
  const lists = Object.values(problemSamples[code]).filter(Array.isArray);
  return new Set([bad, good, ...lists.map((names) => names.join(", "))].flatMap(runsOf));
}

const codes = (Object.keys(problemTable) as ProblemCode[]).toSorted();

test.each(codes)("nap explain %s", async (code) => {
  for (const format of ["pretty", "compact"]) {
    const shown = async (language: string): Promise<string> =>
      (
        await runCli(["explain", code, "--color", "never", "--lang", language, "--format", format], {
          columns: 2000,
        })
      ).stdout;
    const english = new Set(runsOf(await shown("en")));
    expect(english.size).toBeGreaterThan(0);
    const quoted = quotedOf(code);
    const left = runsOf(await shown("az")).filter((run) => english.has(run) && !quoted.has(run));
    expect(left).toEqual([]);
  }
});

test("every code has a name of its own in Azerbaijani", async () => {
  for (const code of codes) {
    const [title] = (await runCli(["explain", code, "--lang", "az"])).stdout.split("\n");
    expect(title).not.toContain(problemInfo(code).name.replaceAll("-", " "));
    expect(title).toMatch(/^(xəta|xəbərdarlıq|məlumat|sönülü)\[NAP\d{3}\]: ./);
  }
});

test("nap check of a table with a misspelt status", async () => {
  const { files, argv } = exampleOf("NAP203", "bad");
  const { stdout } = await inFolderOf(files, (cwd) => runCli([...argv, "--lang", "az"], { cwd }));
  expect(stdout).toBe(`xəta[NAP203]: naməlum status "partialy" (sətir 2)
  → ratings.csv:2:5
2 | 1.1,partialy
  |     ^
  = bəlkə "partial" nəzərdə tutulub?
  = three-step şkalasının pillələri, ən pisdən ən yaxşıya: none (İcra
    olunmayıb), partial (Qismən), full (Tam); bundan başqa, hər şkalada
    not-applicable, not-due və unrated var
  = nap explain NAP203

1 sətir oxunub: 1 qiymətləndirilib
3 faylda 1 xəta
`);
});

test("nap check of a plan with a slip in its YAML", async () => {
  const { files, argv } = exampleOf("NAP106", "bad");
  const { stdout } = await inFolderOf(files, (cwd) => runCli([...argv, "--lang", "az"], { cwd }));
  expect(stdout.replaceAll(/\s+/g, " ")).toContain(
    "xəta[NAP106]: YAML oxunmur: sətirdə iki nöqtə ikinci dəfə yazılıb; mətni dırnağa alın",
  );
  expect(stdout).toContain("1 faylda 1 xəta");
});
