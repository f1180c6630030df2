// nap score and compare --pack -> pages for bodies, a meeting and comments, read by another program
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import mammoth from "mammoth";
import { expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { inTemporaryFolder } from "./builtCli.ts";
import { runCli } from "./runCli.ts";

const example = join(projectRoot, "data/examples/two-assessors");

const plan = `format: nap/plan@1
id: p
period: {start: 2020, end: 2020}
bodies:
  - {id: moj, name: Ministry of Justice}
  - {id: mof, name: Ministry of Finance}
  - {id: all, name: All agencies, group: true}
directions:
  - id: "1"
    title: One
    clauses:
      - {id: "1.1", title: A register, lead: [moj]}
      - {id: "1.2", title: A portal, lead: [mof]}
      - {id: "1.3", title: Training, bodies: [all]}
      - {id: "1.4", title: A law}
`;

const assessment = `format: nap/assessment@1
id: own
plan: plan.yaml
assessor: {name: Somebody Unnamed, kind: alternative}
as-of: 2020-12-31
scale: three-step
method: halves
ratings: ratings.csv
`;

const ratings = `clause,rater,status,evidence,note,cause
1.1,Given Name,partial,,a half,external
1.3,Given Name,full,sheet 3,,
`;

const inWorkspace = (
  call: readonly string[],
  replies: string | null = null,
): Promise<{ exitCode: number; stderr: string; text: string }> =>
  inTemporaryFolder(async (cwd) => {
    writeFileSync(join(cwd, "plan.yaml"), plan);
    writeFileSync(join(cwd, "ratings.csv"), ratings);
    writeFileSync(
      join(cwd, "assessment.yaml"),
      replies === null ? assessment : `${assessment}replies: replies.csv\n`,
    );
    if (replies !== null) writeFileSync(join(cwd, "replies.csv"), replies);
    const { exitCode, stderr } = await runCli([...call, "-o", "out.docx"], { cwd });
    return { exitCode, stderr, text: exitCode === 0 ? await textOf(join(cwd, "out.docx")) : "" };
  });

const textOf = async (path: string): Promise<string> =>
  (await mammoth.extractRawText({ buffer: readFileSync(path) })).value;

test("a body that nobody rated has its page, and the coordinator has those of groups and of nobody", async () => {
  const { exitCode, text } = await inWorkspace(["score", "plan.yaml", "assessment.yaml", "--pack", "body"]);
  expect(exitCode).toBe(0);
  const [justice, finance, coordinator] = text.split("Questions to").slice(1);
  expect(justice).toMatch(
    /Ministry of Justice[\s\S]*1\.1 A register[\s\S]*Partial[\s\S]*external[\s\S]*a half/,
  );
  expect(justice).toMatch(/names no evidence[\s\S]*What remains to be done/);
  expect(finance).toMatch(/Ministry of Finance[\s\S]*has no rating for this body[\s\S]*There is no rating/);
  expect(coordinator).toMatch(/1\.3 Training[\s\S]*All agencies[\s\S]*1\.4 A law/);
  expect(text).not.toContain("Given Name");
});

test("replies stand on the page of their body, and in the pack of comments with what was decided", async () => {
  const replies = `clause,body,answer,status,comment,final-status,final-note,decided-by
1.1,moj,object,full,finished in May,full,seen in the register,Panel Member
`;
  const body = await inWorkspace(["score", "plan.yaml", "assessment.yaml", "--pack", "body"], replies);
  expect(body.text).toMatch(/objects[\s\S]*Full[\s\S]*finished in May/);
  const { text } = await inWorkspace(
    ["score", "plan.yaml", "assessment.yaml", "--pack", "comments"],
    replies,
  );
  expect(text).toMatch(
    /Our text[\s\S]*Changed[\s\S]*1\.1 A register[\s\S]*Partial[\s\S]*finished in May[\s\S]*seen in the register[\s\S]*yes/,
  );
  expect(text).not.toMatch(/Panel Member|Given Name/);
});

test("a meeting sees positions, not people: clauses in dispute first, those of one side apart", () =>
  inTemporaryFolder(async (cwd) => {
    const call = ["compare", example, "--pack", "meeting", "--name-raters", "-o", "out.docx"];
    expect((await runCli(call, { cwd })).exitCode).toBe(0);
    const text = await textOf(join(cwd, "out.docx"));
    expect(text).toMatch(
      /7 clauses are in dispute[\s\S]*2\.8 Tender notices[\s\S]*Position A \(alternative\)/,
    );
    expect(text).toMatch(/Decided by: _+[\s\S]*Rated by one side only[\s\S]*3\.6 Rules for lotteries/);
    expect(text).not.toMatch(/Assessor [AB]|R1/);
  }));

test.each<readonly [call: string, said: RegExp]>([
  [`score ${example} --pack body`, /add -o body\.docx/],
  [`score ${example} --pack body -o x.docx`, /one assessment under one method.*--assessment/],
  [`score ${example} --pack meeting -o x.docx`, /belongs to nap compare/],
  [`compare ${example} --pack bodies -o x.docx`, /--pack takes body, meeting, comments/],
  [
    `compare ${example} --assessment alternative --method halves --method binary --pack meeting -o x.docx`,
    /about two assessments/,
  ],
  [`compare ${example} --against x.json --pack meeting -o x.docx`, /--pack/],
])("what a pack cannot be made of is refused: nap %s", (call, said) =>
  inTemporaryFolder(async (cwd) => {
    const { exitCode, stderr } = await runCli(call.split(" "), { cwd });
    expect([exitCode, stderr]).toEqual([2, expect.stringMatching(said)]);
  }),
);

test("comments of an assessment without replies are refused, and what is missing is named", async () => {
  const { exitCode, stderr } = await inWorkspace([
    "score",
    "plan.yaml",
    "assessment.yaml",
    "--pack",
    "comments",
  ]);
  expect([exitCode, stderr]).toEqual([
    2,
    expect.stringMatching(/"own" names none: write replies: replies\.csv/),
  ]);
});

test("a meeting takes the order of the agenda", () =>
  inTemporaryFolder(async (cwd) => {
    const { exitCode } = await runCli(["compare", example, "--pack", "meeting", "-o", "out.docx"], { cwd });
    expect(exitCode).toBe(0);
    const { stdout } = await runCli(["compare", example, "--agenda", "--format", "json"], { cwd });
    const { agenda } = JSON.parse(stdout) as { agenda: { clause: string }[] };
    const { value: html } = await mammoth.convertToHtml({ path: join(cwd, "out.docx") });
    const headings = Array.from(html.matchAll(/<h2>(?:<[^>]*>)*([\d.]+) /g), ([, id]) => id);
    expect(headings.length).toBeGreaterThan(1);
    const known = new Set(headings);
    expect(headings).toEqual(agenda.map(({ clause }) => clause).filter((id) => known.has(id)));
    const oneSided = Array.from(html.matchAll(/<td><p><strong>([\d.]+)<\/strong>/g), ([, id]) => id);
    const apart = new Set(oneSided);
    expect(oneSided).toEqual(agenda.map(({ clause }) => clause).filter((id) => apart.has(id)));
  }));
