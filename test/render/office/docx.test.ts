// Word documents and calls -> .docx files that other programs read, the same bytes each time
import { readFileSync } from "node:fs";
import { join } from "node:path";
import mammoth from "mammoth";
import { describe, expect, test } from "vitest";
import { writeWord } from "../../../src/render/office/word/writeWord.ts";
import type { WordDocument } from "../../../src/model/wordDocument.ts";
import { projectRoot } from "../../architecture/projectRoot.ts";
import { inTemporaryFolder } from "../../cli/builtCli.ts";
import { runCli } from "../../cli/runCli.ts";
import { partsOf } from "./partsOf.ts";

const example = join(projectRoot, "data/examples/two-assessors");

const small = (text: string): WordDocument => ({
  title: text,
  language: "en",
  day: "2020-12-31",
  header: [text],
  footer: [text],
  blocks: [
    { kind: "heading", level: 1, text },
    { kind: "paragraph", line: { text, label: text } },
    {
      kind: "table",
      columns: [
        { title: "id", align: "left", grows: 0 },
        { title: "percent", align: "right", grows: 0 },
      ],
      rows: [{ cells: [[{ text }], [{ text: "72,22" }]] }],
    },
  ],
});

const htmlOf = async (bytes: Uint8Array): Promise<string> =>
  (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value;

/** What a call writes. */
const written = (call: readonly string[]): Promise<Uint8Array> =>
  inTemporaryFolder(async (cwd) => {
    const { exitCode, stderr } = await runCli([...call, "-o", "out.docx"], { cwd });
    expect([exitCode, stderr.includes("error")]).toEqual([0, false]);
    return readFileSync(join(cwd, "out.docx"));
  });

test("hostile text stays text", async () => {
  const hostile = `<w:p/>&amp; "x" \u0007\ud800 \u202eabc\u2066 =1+1 ]]>`;
  const html = await htmlOf(writeWord(small(hostile)));
  const shown = "&lt;w:p/&gt;&amp;amp; &quot;x&quot;  \ufffd abc =1+1 ]]&gt;".replaceAll("&quot;", '"');
  expect(html.replaceAll("&quot;", '"')).toContain(`<h1>${shown}</h1>`);
  for (const part of partsOf(writeWord(small(hostile))).values())
    expect(part).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
});

test("a table has a header that repeats, and numbers on the right", () => {
  const body = partsOf(writeWord(small("a"))).get("word/document.xml") ?? "";
  expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(body).toMatch(/<w:jc w:val="right"\/><\/w:pPr><w:r>.*72,22/);
  expect(body).not.toContain("landscape");
});

test("nobody is named, and dates are those of the document", () => {
  const core = partsOf(writeWord(small("a"))).get("docProps/core.xml") ?? "";
  expect(core).toContain("2020-12-31T00:00:00Z");
  expect(core).not.toMatch(/creator|lastModifiedBy/);
  const undated = partsOf(writeWord({ ...small("a"), day: null })).get("docProps/core.xml");
  expect(undated).toContain("2000-01-01T00:00:00Z");
});

test("the same input gives the same bytes two seconds later", async () => {
  const first = await written(["score", example]);
  await new Promise((resolve) => setTimeout(resolve, 2100));
  expect(Buffer.compare(await written(["score", example]), first)).toBe(0);
});

describe.each([
  ["score", ["score", example, "--lang", "az"], /72,22/],
  ["compare", ["compare", example], /-13\.72/],
  ["progress", ["progress", join(projectRoot, "fixtures/three-rounds")], /improved/],
  ["schedule", ["schedule", example], /Schedule of/],
  ["sensitivity", ["sensitivity", example], /How sure/],
] as const)("%s", (_, call, shown) => {
  test("is read by another program, with headings and tables, and nothing drawn by characters", async () => {
    const bytes = await written(call);
    const html = await htmlOf(bytes);
    expect(html).toMatch(shown);
    expect(html).toMatch(/<h1>.*<table>.*<thead>/s);
    expect(html).not.toMatch(/[█▓░●├┤…]/);
    expect(partsOf(bytes).get("word/header1.xml")).toMatch(/halves 1/);
  });
});

test("a table of thousands of rows costs in proportion to its rows", () => {
  let asked = 0;
  const sized = (count: number): WordDocument => ({
    ...small("a"),
    blocks: [
      {
        kind: "table",
        columns: [{ title: "id", align: "left", grows: 0 }],
        rows: {
          *[Symbol.iterator]() {
            for (let at = 0; at < count; at += 1) {
              asked += 1;
              yield { cells: [[{ text: `clause ${at}` }]] };
            }
          },
        },
      },
    ],
  });
  const rows = (bytes: Uint8Array): number =>
    partsOf(bytes)
      .get("word/document.xml")
      ?.match(/<w:tr>/g)?.length ?? 0;
  const least = (count: number): number =>
    Math.min(
      ...[1, 2, 3].map(() => {
        const before = process.cpuUsage();
        writeWord(sized(count));
        const { user, system } = process.cpuUsage(before);
        return user + system;
      }),
    );
  expect(rows(writeWord(sized(5000)))).toBe(5001);
  // Once for the widths, and once for the text.
  expect(asked).toBeLessThanOrEqual(10_000);
  // Four times the rows; what is quadratic takes sixteen times as long.
  expect(least(40_000) / least(10_000)).toBeLessThan(9);
});
