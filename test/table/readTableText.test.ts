// Texts of tables → what their files would give: the same records, lines, rows and problems.
import { expect, test } from "vitest";
import { memorySource } from "../../src/io/openSource.ts";
import { readTableInParts } from "../../src/io/table/readTableInParts.ts";
import { columnOf } from "../../src/parse/ratings/ratingHeader.ts";
import { readTableText } from "../../src/table/readTableText.ts";
import type { TableSink } from "../../src/table/tableRows.ts";

const texts: Readonly<Record<string, string>> = {
  nothing: "",
  "blank lines": "\n\n",
  plain: "clause,status\n1.1,full\n1.2,none\n",
  "a mark and CRLF": "\uFEFFclause;status\r\n1.1;full\r\n",
  "old Mac": "clause\tstatus\r1.1\tfull\r",
  "a title above": "Report of 2020\n\nclause,status\n1.1,full\n",
  "sep line": "sep=;\nclause;status\n1.1;full\n",
  "breaks in a cell": 'clause,status,note\n1.1,full,"two\r\nlines"\n1.2,none,\n',
  "an open quote": 'clause,status\n1.1,"full\n1.2,none\n',
  "stray quotes": 'clause,status,note\n1.1,full,5" pipes\n1.2,none,"a"b\n1.3,full,\n',
  "a stray quote in the header": 'clause,sta"tus\n1.1,full\n',
  "spaces around cells": "clause , status\n 1.1,full \n   \n1.2\t,none\n",
  "spaces beside quotes":
    'clause,status,note\n1.1,full,x\n1.2 , "full" ,a\n1.3, full, "b" c\n1.4,none,"d "\n',
  "spaces behind a cell of two lines": 'clause,status,note\n1.1,full,"two\nlines" \n1.2,none,x\n',
  "sep line with spaces": " sep=; \nclause;status\n1.1;full\n",
  "swallowed rows": 'clause,status,note\n1.1,full,"a\n1.2,full,b\n1.3,none,c"\n',
};

/** Spaces around cells are the sink's to take off. */
function sinkInto(taken: unknown[]): TableSink {
  const trimmed = (cells: readonly string[]): string[] => cells.map((cell) => cell.trim());
  return {
    columnOf,
    header: (source, cells, ...place) => taken.push([source, trimmed(cells), ...place]) > 0,
    record: (cells, ...place) => void taken.push([trimmed(cells), ...place]),
  };
}

test.each(Object.entries(texts))("%s", async (_, text) => {
  const ofText: unknown[] = [];
  const ofFile: unknown[] = [];
  const { problems: found } = readTableText("t.csv", text, sinkInto(ofText));
  const source = memorySource("t.csv", [new TextEncoder().encode(text)]);
  const { problems } = await readTableInParts(source, sinkInto(ofFile));
  expect(found).toEqual(problems);
  expect(ofText).toEqual(ofFile);
});
