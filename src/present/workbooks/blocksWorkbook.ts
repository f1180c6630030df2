// A result for people, and what it is about → a workbook: its sentences, a sheet for each kind of its tables, and the rules.
import { textIn } from "../../model/textIn.ts";
import type { Sheet, Workbook } from "../../model/workbook.ts";
import type { Provenance } from "../contract.ts";
import type { Document } from "../document.ts";
import type { ProblemJson } from "../problems/problemSchema.ts";
import type { Words } from "../words/words.ts";
import { captionOf, type SheetSubject } from "./captionOf.ts";
import { finishedWorkbook } from "./finishedWorkbook.ts";
import { methodSheet, type ReadMethod } from "./methodSheet.ts";
import { problemSheet, problemsText } from "./problemSheet.ts";
import { sheetsOfBlocks } from "./sheetsOfBlocks.ts";
import { summarySheet } from "./summarySheet.ts";

export interface BlocksOfWorkbook {
  /** With every row, whatever the call shows: figures are those of its tables. */
  readonly document: Pick<Document, "blocks">;
  readonly subjects: readonly SheetSubject[];
  readonly methods: readonly ReadMethod[];
  readonly problems: readonly ProblemJson[];
  readonly provenance: Provenance;
  /** Names of sheets by the title of the first column of their tables. */
  readonly names: ReadonlyMap<string, string>;
  /** Sheets that no table of the document makes. */
  readonly others?: readonly Sheet[];
}

export function blocksWorkbook(
  { document, subjects, methods, problems, provenance: { tool }, names, others = [] }: BlocksOfWorkbook,
  words: Words<"workbook">,
): Workbook {
  const { sheets } = words.workbook;
  const captioned = (name: string) => captionOf(name, subjects, words);
  const [first] = subjects;
  const plan = first === undefined ? "" : textIn(first.plan.title, words.common.preferred) || first.plan.id;
  const blocks = document.blocks();
  return finishedWorkbook(
    {
      title: plan,
      day: subjects.reduce<string | null>(
        (day, { asOf }) => (asOf !== null && (day ?? "") < asOf ? asOf : day),
        null,
      ),
      tool: `${tool.name} ${tool.version}`,
      summary: summarySheet(sheets.summary, captioned(sheets.summary), blocks, [
        problemsText(problems, words),
      ]),
      sheets: [
        ...sheetsOfBlocks(blocks, names, captioned, words),
        ...others,
        ...(problems.length === 0 ? [] : [problemSheet(problems, captioned(sheets.problems), words)]),
        methodSheet(methods, captioned(sheets.methods), words),
      ],
    },
    words,
  );
}
