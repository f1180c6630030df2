// The small parts of a page: notes, links, texts, settings, saved tables
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { fraction, languages, loadWords } from "../../src/core.ts";
import { parseNote } from "../../src/page/note/parseNote.ts";
import { csvText } from "../../src/page/save/csvText.ts";
import type { SavedFigure } from "../../src/page/save/savedFigures.ts";
import { linksIn } from "../../src/page/safe/linksIn.ts";
import { shownText } from "../../src/page/safe/shownText.ts";
import { isDay } from "../../src/page/settings/isDay.ts";
import { levelValue } from "../../src/page/settings/levelValue.ts";
import { readSettings } from "../../src/page/settings/readSettings.ts";
import { settingsText } from "../../src/page/settings/settingsText.ts";
import type { Result } from "../../src/page/data/scoreFrom.ts";
import { YourFigures } from "../../src/page/views/yourFigures.tsx";
import { anchorOf } from "../../src/page/views/anchorOf.ts";
import { languageNames } from "../../src/present/words/languageNames.ts";

const words = await loadWords("en", ["charts", "explain", "page"]);

describe("a note", () => {
  test("has headings, paragraphs, lists and spans", () => {
    expect(parseNote("# A **b**\n\nOne\ntwo *three*\n- x\n  more\n- [y](https://y.example)\n")).toEqual([
      {
        kind: "heading",
        spans: [
          { kind: "text", text: "A " },
          { kind: "strong", text: "b" },
        ],
      },
      {
        kind: "paragraph",
        spans: [
          { kind: "text", text: "One two " },
          { kind: "emphasis", text: "three" },
        ],
      },
      {
        kind: "list",
        items: [
          [{ kind: "text", text: "x more" }],
          [{ kind: "link", text: "y", address: "https://y.example" }],
        ],
      },
    ]);
  });

  test.each([
    "[a](javascript:alert(1))",
    "[a](data:text/html,x)",
    "[a](//b.example)",
    "<a href=x>b</a>",
    "**",
    "[a](",
  ])("%s is text", (text) => {
    expect(parseNote(text)).toEqual([{ kind: "paragraph", spans: [{ kind: "text", text }] }]);
  });

  test("takes no longer than its length wants", () => {
    const started = performance.now();
    for (const mark of ["*", "[", "**a", "[a](", "# ", "- ", "*a\n\n"]) parseNote(mark.repeat(30_000));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe("links in a text", () => {
  test("lead to their host, without the mark that ends a sentence", () => {
    expect(linksIn("see https://a.example/b, and http://ü.example.")).toEqual([
      { text: "see ", link: null },
      { text: "https://a.example/b", link: { address: "https://a.example/b", host: "a.example" } },
      { text: ", and ", link: null },
      { text: "http://ü.example", link: { address: "http://xn--tda.example/", host: "xn--tda.example" } },
      { text: ".", link: null },
    ]);
  });

  test.each(["javascript:alert(1)", "https://a.example@evil.example/", "ftp://a.example", "https://"])(
    "%s is text",
    (text) => {
      expect(linksIn(text)).toEqual([{ text, link: null }]);
    },
  );

  test("all pieces together are the text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const whole = `${text} https://x.example/${text}`;
        expect(
          linksIn(whole)
            .map((piece) => piece.text)
            .join(""),
        ).toBe(whole);
      }),
    );
  });
});

test("a text is shown without what turns or hides letters, and keeps the joiners of scripts", () => {
  expect(shownText("a\u202eb\u200bc\u2066d\ne")).toBe("abcd e");
  expect(shownText("می\u200cخواهم")).toBe("می\u200cخواهم");
});

describe("settings", () => {
  const data = {
    methods: [{ id: "halves" }],
    scales: [{ levels: [{ id: "none" }, { id: "full=&" }] }],
  } as unknown as Parameters<typeof readSettings>[1];

  test("are read as they were written", () => {
    const settings = new Map([
      ["method", "halves"],
      ["as-of", "2020-02-29"],
      ["value.full=&", "1/3"],
      ["not-due", "full"],
    ]);
    expect(new Map(readSettings(settingsText(settings), data))).toEqual(settings);
  });

  test.each([
    "method=other",
    "as-of=2021-02-29",
    "value.none=2",
    "value.other=1",
    "toString=a",
    "unrated=full",
    "%=a",
    "a",
  ])("%s says none", (fragment) => {
    expect(readSettings(fragment, data).size).toBe(0);
  });
});

test("days of the calendar", () => {
  expect(["2020-02-29", "2000-02-29", "2020-12-31"].map(isDay)).toEqual([true, true, true]);
  expect(["1900-02-29", "2021-02-29", "2020-13-01", "2020-00-10", "2020-4-1", ""].map(isDay)).not.toContain(
    true,
  );
});

test("what a status is worth is a share", () => {
  expect(["1/3", "0,5", " 1 ", "0"].map(levelValue)).toEqual([
    fraction(1, 3),
    fraction(1, 2),
    fraction(1),
    fraction(0),
  ]);
  expect(["50", "-1", "1/0", "x", "", "9".repeat(50)].map(levelValue)).toEqual([
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
});

test("different clauses have different places", () => {
  const ids = ["1.1", "1_1", "1 1", "1%201", "1_201", "ə", "_C9_99"];
  expect(new Set(ids.map(anchorOf)).size).toBe(ids.length);
  for (const id of ids) expect(anchorOf(id)).toMatch(/^clause-[\w.!~*'()-]+$/);
});

test("a saved table is read as it was written, and holds no formula", () => {
  const figure = { plan: "p", title: '=1+1 "x", y\nz', percent: "-1.5", id: "@a" } as unknown as SavedFigure;
  const [row] = parse(csvText([figure]), { bom: true, columns: true }) as Record<string, string>[];
  expect(row).toMatchObject({ plan: "p", title: `'=1+1 "x", y\nz`, percent: "-1.5", id: "'@a" });
});

test("every language has a name in itself", () => {
  expect(Object.keys(languageNames).toSorted()).toEqual([...languages].toSorted());
});

test("where a reader's settings have no bounds, since there are too many rows, the page says why", () => {
  const scored = (rows: number): Result =>
    ({
      own: { assessment: { id: "a", title: "A", ratings: { rows } }, rules: [] },
      score: {
        overall: { value: fraction(1, 2), reasons: [], scored: 1, eligible: 1 },
        method: { rounding: { decimals: 2, mode: "half-up" } },
      },
    }) as unknown as Result;
  const textOf = (rows: number): string => {
    const result = scored(rows);
    const yours = new Map([[result.own, { result, least: null, greatest: null }]]);
    return renderToString(YourFigures({ published: [result], yours, words }));
  };
  expect(textOf(2001)).toContain("not computed on a page of more than 2000 rows");
  expect(textOf(2000)).not.toContain("not computed");
});
