// Findings → lines that a runner of GitHub reads as exactly these annotations
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Finding, Findings } from "../../../src/present/findings/findings.ts";
import { wholeText } from "../../../src/render/wholeText.ts";
import { renderGithub } from "../../../src/render/findings/github.ts";
import { options } from "../document.ts";
import { anyFindings, anyText, unwanted } from "./anyFindings.ts";
import { finding, findingsDocument } from "./findingsDocument.ts";
import { readCommand, type Command } from "./readCommand.ts";

function read(list: readonly Finding[], rest: Partial<Findings> = {}, prefix = ""): Command[] {
  const text = wholeText(renderGithub(findingsDocument(list, rest), { ...options, prefix }));
  expect(text).not.toMatch(unwanted);
  expect(text).not.toMatch(/##\w*\[/);
  const lines = text.split(/[\r\n]/);
  expect(lines.pop()).toBe("");
  return lines.map((line) => {
    const command = readCommand(line);
    expect(command, line).not.toBeNull();
    return command as Command;
  });
}

/** What is shown of a text: without what steers, and on one line. */
const shown = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/(^|\s):(?=:)|##\w*(?=\[)/g, "$& ")
    .replace(/\p{Cs}|[\ufffe\uffff]/gu, "\ufffd");

test("whatever the texts are, a runner reads back one annotation for each finding, and obeys nothing else", () =>
  fc.assert(
    fc.property(anyFindings, anyText, (list, headline) => {
      const visible = list.filter(
        ({ suppression, baseline }) => suppression === null && baseline !== "unchanged",
      );
      const commands = read(list, { headlines: [headline], hasResult: true });
      expect(commands[0]).toEqual({
        name: "notice",
        properties: { title: "nap check" },
        message: shown(headline),
      });
      const annotations = commands.filter(({ properties }) => "file" in properties);
      expect(annotations.map(({ message }) => message)).toEqual(
        visible.map(({ message, inside, help }) =>
          [inside === null ? message : `${inside.name}: ${message}`, ...(help === "" ? [] : [help])]
            .map(shown)
            .join("\n"),
        ),
      );
      for (const [at, { name, properties }] of annotations.entries()) {
        const { severity, rule, title, file } = visible[at] as Finding;
        expect(name).toBe(severity === "info" ? "notice" : severity);
        expect(properties["title"]).toBe(shown(title.includes(rule) ? title : `${rule} ${title}`));
        expect(properties["file"]).toBe(shown(file));
      }
    }),
    { numRuns: 300 },
  ));

test("an annotation: file, line, column, title, and the message with what to do", () => {
  expect(wholeText(renderGithub(findingsDocument([finding]), { ...options, prefix: "data" }))).toBe(
    '::error file=data/ratings.csv,line=3,col=5,title=NAP203 unknown status::unknown status "partialy"%0Ause a level of the scale\n',
  );
});

test("no finding, no line", () => expect(read([])).toEqual([]));

test("more than ten of a kind: a notice says that GitHub does not show them all", () => {
  const list = Array.from({ length: 11 }, () => finding);
  expect(read(list.slice(1)).length).toBe(10);
  const [notice, ...rest] = read(list);
  expect(rest.length).toBe(11);
  expect(notice?.message).toBe(
    "GitHub shows at most 10 annotations of a kind for each step. This output has 11 findings, worst first.",
  );
});

test("what is accepted or known is counted, not shown", () => {
  const suppression = { reason: "checked", until: null, inFile: false };
  const commands = read([
    { ...finding, suppression },
    { ...finding, baseline: "unchanged" },
  ]);
  expect(commands.map(({ message }) => message)).toEqual(["Not shown: 1 suppressed, 1 in the baseline."]);
});
