// Awkward texts → JSON and JSON Lines that steer no terminal and lose no character
import { expect, test } from "vitest";
import { jsonText } from "../../src/render/jsonText.ts";
import { renderJsonl } from "../../src/render/jsonl.ts";
import { wholeText } from "../../src/render/wholeText.ts";
import { awkwardTexts, documentOf, options } from "./document.ts";

test("what is parsed is what was given", () => {
  const written = jsonText(awkwardTexts, 2);
  expect(JSON.parse(written)).toEqual(awkwardTexts);
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  expect(written).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
});

test("each record is one line and one object", () => {
  const rows = awkwardTexts.map((text, row) => [row, text, null]);
  const jsonl = wholeText(
    renderJsonl(documentOf({ records: { columns: ["row", "text", "none"], rows } }), options),
  );
  const lines = jsonl.trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(
    awkwardTexts.map((text, row) => ({ row, text, none: null })),
  );
});
