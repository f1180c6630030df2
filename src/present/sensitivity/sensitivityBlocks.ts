// How sure a figure is → sentences and tables.
import type { Sensitivity } from "../../model/sensitivity.ts";
import { textIn } from "../../model/textIn.ts";
import { assessorBlocks } from "../assessors/assessorBlocks.ts";
import { speakerOf } from "../assessors/speakerOf.ts";
import type { Block } from "../document.ts";
import { tablesOf } from "../tables/tablesOf.ts";
import { tablesText } from "../tables/tablesText.ts";
import { quiet } from "../quiet.ts";
import type { Words } from "../words/words.ts";
import { asideBlocks } from "./asideBlocks.ts";
import { boundsBlocks } from "./boundsBlocks.ts";
import { claimLines } from "./claimLines.ts";
import { gridBlocks } from "./gridBlocks.ts";
import { rulesBlocks } from "./rulesBlocks.ts";
import { summaryOf } from "./summaryOf.ts";
import { verifyTable } from "./verifyTable.ts";

export function sensitivityBlocks(found: Sensitivity, words: Words<"sensitivity">): Block[] {
  const { assessment, methods } = found;
  const { common, sensitivity: said } = words;
  const speaker = speakerOf(found, words);
  const read = tablesText(tablesOf([found]), words);
  const [own] = methods;
  const claims = claimLines(found, words);
  return [
    { kind: "heading", level: 1, text: said.title(textIn(assessment.title, common.preferred)) },
    ...summaryOf(found, words).map((line): Block => ({ kind: "text", text: line })),
    quiet(
      `${common.terms.assessment} ${assessment.id}${speaker === null ? "" : ` (${speaker})`} · ${common.terms.plan} ${found.plan.id}`,
    ),
    ...assessorBlocks(found, words),
    ...(read === null ? [] : [quiet(read)]),
    ...(own === undefined || own.bounds.length === 0 ? [] : boundsBlocks(own, words)),
    ...(methods.length < 2 ? [] : rulesBlocks(methods, words)),
    ...(claims.length === 0
      ? []
      : [heading(said.headings.claims), ...claims.map((line): Block => ({ kind: "text", text: line }))]),
    ...gridBlocks(found, words),
    ...(found.verify.length === 0
      ? []
      : [heading(said.headings.verify), verifyTable(found.verify, words), quiet(said.narrowing)]),
    ...(found.setAside.length === 0 ? [] : asideBlocks(found, words)),
  ];
}

const heading = (value: string): Block => ({ kind: "heading", level: 2, text: value });
