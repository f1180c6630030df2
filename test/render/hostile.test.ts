// Texts made of mentions, links, HTML and commands for runners → every format shows them and obeys none
import fc from "fast-check";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { number, text, type Document } from "../../src/present/document.ts";
import { findingFormats, formatNames, isFileFormat, renderers } from "../../src/render/registry.ts";
import { renderMarkdown } from "../../src/render/markdown.ts";
import { wholeText } from "../../src/render/wholeText.ts";
import { documentOf, options } from "./document.ts";

const hostile = [
  "@octocat",
  "@org/team",
  "a@b.example",
  "#12",
  "owner/repo#12",
  "GH-12",
  "!34",
  "http://e.example/x",
  "HTTPS://e.example",
  "www.e.example",
  "WWW.E.EXAMPLE",
  "ftp://e.example",
  "mailto:a@b.example",
  "<img src=x onerror=alert(1)>",
  "<!--",
  "&lt;b&gt;",
  "[a](http://e.example)",
  "![a](//e.example/x.png)",
  "da39a3ee5e6b4b0d3255bfef95601890afd80709",
  "5e6b4b0",
  ":tada:",
  "::error::x",
  "::set-output name=a::b",
  "::add-mask::x",
  "##[error]x",
  "##vso[task.setvariable variable=a]b",
  "##teamcity[x]",
  "\n::error::x",
  "\r\n\t::warning::x",
  "\u2028::notice::x",
  "| a |",
  "plain",
  " ",
  "​",
  "# h",
  "- i",
  "=1+1",
];

const anyText = fc
  .array(fc.constantFrom(...hostile), { maxLength: 6 })
  .chain((parts) => fc.constantFrom("", " ", "  ", "\n", ".", "(", "-").map((glue) => parts.join(glue)));

function documentIn(title: string, width: number): Document {
  const blocks = [
    { kind: "heading", level: 1, text: title },
    { kind: "text", text: title },
    {
      kind: "problem",
      problem: {
        code: "NAP203",
        severity: "error",
        label: "error",
        where: `${title}:1:2`,
        line: 1,
        column: 2,
        message: title,
        help: title,
        suggestion: title,
        text: title,
      },
    },
    {
      kind: "table",
      columns: [
        { title: "a", align: "left", grows: true },
        { title: "b", align: "right" },
        { title: "c", align: "left", keepsEnd: true },
      ],
      rows: [
        { cells: [text(title), number(String(width)), text(title)] },
        { cells: [text(title)], weight: "total" },
      ],
    },
  ] as const;
  return {
    ...documentOf({ blocks, records: { columns: ["id", "title"], rows: [[title, title]] } }),
    lines: () => [title],
    json: () => ({ title, [title]: [title] }),
  };
}

test("no format obeys: no line begins with a command, and no line holds one that is obeyed anywhere", () =>
  fc.assert(
    fc.asyncProperty(anyText, fc.integer({ min: 20, max: 90 }), async (title, width) => {
      // Those of findings: test/render/findings/.
      const ofFindings: readonly string[] = findingFormats;
      for (const format of formatNames) {
        if (ofFindings.includes(format) || isFileFormat(format)) continue;
        const render = await renderers[format]();
        const shown = wholeText(render(documentIn(title, width), { ...options, width }));
        expect(shown, format).not.toMatch(/(?:^|[\n\r\u2028\u2029])\s*::/);
        expect(shown, format).not.toMatch(/##\w*\[/);
      }
    }),
    { numRuns: 300 },
  ));

test("JSON loses nothing of it", () =>
  fc.assert(
    fc.asyncProperty(anyText, async (title) => {
      const render = await renderers.json();
      const shown = JSON.parse(wholeText(render(documentIn(title, 80), options))) as Record<string, unknown>;
      expect(shown["title"]).toBe(title === "title" ? [title] : title);
      const [record] = parse(wholeText((await renderers.csv())(documentIn("plain @a #1", 80), options)), {
        columns: true,
      });
      expect(record).toMatchObject({ title: "plain @a #1" });
    }),
  ));

/** The source without what is escaped: what is left has its meaning. */
const meant = (markdown: string): string => markdown.replace(/\\[!-/:-@[-`{-~]/g, "\u0001");

test("Markdown mentions nobody, links nothing and holds no HTML", () =>
  fc.assert(
    fc.property(anyText, (title) => {
      const document = documentOf({ blocks: documentIn(title, 80).blocks() });
      const markdown = wholeText(renderMarkdown(document, options));
      // As sites read it, which look for mentions and links in the text that is shown.
      const shown = markdown.replaceAll("&#8203;", "\u200b").replaceAll("\\", "");
      expect(shown).not.toMatch(/@[\w-]/);
      expect(shown).not.toMatch(/[#!]\d/);
      expect(shown).not.toMatch(/\bGH-\d/i);
      expect(shown).not.toMatch(/:\/\//);
      expect(shown).not.toMatch(/www\./i);
      expect(shown).not.toMatch(/(?<!\u200b)\b(?=[0-9a-f]*[a-f])(?=[0-9a-f]*\d)[0-9a-f]{7,40}\b/);
      expect(shown).not.toMatch(/:[a-z]+:/);
      const source = meant(markdown).replaceAll("&#8203;", "");
      expect(source).not.toMatch(/[<>&[\]`_~]/);
      expect(source.replaceAll(/^(\| )?(- )?\*\*|\*\*/gm, "")).not.toContain("*");
    }),
    { numRuns: 300 },
  ));

test.each([
  ["ask @octocat about #12", "ask @\u200boctocat about #\u200b12"],
  ["see https://e.example/a", "see https:\u200b//e.example/a"],
  ["5e6b4b0 or deadbeef or 1234567", "5\u200be6b4b0 or deadbeef or 1234567"],
  ["50 % of 12", "50 % of 12"],
  ["a & b, x@ y, # 3", "a & b, x@ y, # 3"],
  ["12:30:15 in r.csv:3:1", "12:30:15 in r.csv:3:1"],
])("readers see %j as it is", (title, shown) => {
  const markdown = wholeText(
    renderMarkdown(documentOf({ blocks: [{ kind: "text", text: title }] }), options),
  );
  expect(markdown.trimEnd().replaceAll("&#8203;", "\u200b").replaceAll("\\", "")).toBe(shown);
});
