// scales whose levels share a spelling → the spelling that is wrong, where it stands, and where the other one is
import { expect, test } from "vitest";
import { checkScale, loadWords, parseDocument, toScale, wordedProblem } from "../../src/core.ts";

const words = await loadWords("en", ["problems"]);

function found(...levels: string[]): string[][] {
  const text = `format: nap/scale@1\nid: s\nlevels:\n${levels.map((level) => `  - {${level}}\n`).join("")}`;
  const { document } = parseDocument("s.yaml", text);
  if (document?.format !== "nap/scale@1") throw new Error("no scale");
  return checkScale(toScale(document.source, document.text, document.at)).map((item) => {
    const { message, help } = wordedProblem(item, words);
    return [`${item.code} ${item.at.line}:${item.at.column}`, message, help];
  });
}

test.each([
  [
    ["id: bad, label: Yaxşı", "id: good, label: Yaxşı"],
    "5:23",
    'the status label "Yaxşı" is already the label of level bad (line 4)',
    "give one of the two another label",
  ],
  [
    ["id: bad, label: {en: Bad}", "id: good, label: {en: Good, az: BAD }"],
    "5:38",
    'the status label "BAD" is already the id of level bad (line 4)',
    "give one of the two another label",
  ],
  [
    ["id: bad, aliases: [poor, good]", "id: good"],
    "4:31",
    'the status alias "good" is already the id of level good (line 5)',
    "remove the alias, or write another one",
  ],
  [
    ["id: bad, aliases: [no]", "id: good, aliases: [No]"],
    "5:26",
    'the status alias "No" is already the alias of level bad (line 4)',
    "remove the alias, or write another one",
  ],
  [
    ["id: bad", "id: bad, label: Good"],
    "5:10",
    'the status id "bad" is already the id of level bad (line 4)',
    "give one of the two another id",
  ],
  [
    ["id: bad, label: Not due"],
    "4:22",
    'the status label "Not due" is already read as not-due, a status that every scale has',
    "give the level another label",
  ],
])("%j", (levels, place, message, help) => {
  expect(found(...levels)).toEqual([[`NAP301 ${place}`, message, help]]);
});

test("one level may have a spelling several times", () => {
  expect(found("id: bad, label: {en: Bad, az: bad}, aliases: [BAD]", "id: good")).toEqual([]);
});

test("a level is told of a spelling once, and of each of its spellings", () => {
  const all = found(
    "id: bad",
    "id: worse, label: {en: Bad, az: BAD}",
    "id: worst, label: Bad, aliases: [worse]",
  );
  expect(all.map(([place]) => place)).toEqual(["NAP301 5:29", "NAP301 6:24", "NAP301 6:39"]);
});
