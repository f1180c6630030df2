// An assessment under every method → the table and sentences that show what the choice of method changes.
import { toPercent } from "../../math/toPercent.ts";
import { subtract, type Fraction } from "../../math/fraction.ts";
import { roundToText } from "../../math/round.ts";
import type { MethodTry } from "../../model/methodTry.ts";
import { textIn } from "../../model/textIn.ts";
import { assessorBlocks } from "../assessors/assessorBlocks.ts";
import { speakerOf } from "../assessors/speakerOf.ts";
import { coverageCell, isThin, thinMark } from "../coverage.ts";
import { dataTable } from "../dataTable.ts";
import { number, text, type Block } from "../document.ts";
import { equalText } from "../equalText.ts";
import { figureCells } from "../figureCells.ts";
import { localNumber } from "../localNumber.ts";
import { methodRules } from "../methodRules.ts";
import { alikeScores } from "./alikeScores.ts";
import { tablesOf } from "../tables/tablesOf.ts";
import { tablesText } from "../tables/tablesText.ts";
import { quiet } from "../quiet.ts";
import type { Words } from "../words/words.ts";

export function tryBlocks(tried: MethodTry, words: Words<"methods">): Block[] {
  const { assessment, own, scores, unreadable } = tried;
  const { common, methods } = words;
  const { terms } = common;
  const speaker = speakerOf(tried, words);
  const read = tablesText(tablesOf([tried]), words);
  const left = unreadable
    .map(({ method, problems }) => `${method} (${[...new Set(problems.map(({ code }) => code))].join(", ")})`)
    .join(", ");
  return [
    { kind: "heading", level: 1, text: textIn(assessment.title, common.preferred) },
    {
      kind: "text",
      text: `${terms.assessment} ${assessment.id}${speaker === null ? "" : ` (${speaker})`} · ${terms.plan} ${assessment.plan}`,
      tone: "quiet",
    },
    ...assessorBlocks(tried, words),
    ...(read === null ? [] : [quiet(read)]),
    triesTable(tried, words),
    ...(alikeScores(scores).length < scores.length ? [quiet(`= ${methods.sameHere}`)] : []),
    ...(scores.some(({ method }) => method.id === own) ? [quiet(`* ${methods.own}`)] : []),
    ...(scores.some(({ overall }) => isThin(overall))
      ? [{ kind: "text", text: common.thin(thinMark), tone: "bad" } as const]
      : []),
    { kind: "text", text: spreadText(tried, words) },
    ...(left === "" ? [] : [quiet(methods.unreadable(left))]),
  ];
}

function triesTable({ own, scores }: MethodTry, words: Words<"methods">): Block {
  const { common, methods } = words;
  const alike = new Map(alikeScores(scores).map((group) => [group[0], group.map(({ method }) => method.id)]));
  const first = scores.filter((score) => alike.has(score));
  return dataTable(first, [
    {
      title: common.terms.method,
      align: "left",
      cell: (score) => {
        const ids = alike.get(score) ?? [score.method.id];
        const named = ids.map((id) => (id === own ? `${id} *` : id)).join(" = ");
        return text(named, own !== null && ids.includes(own) ? "strong" : "plain");
      },
    },
    {
      title: methods.columns.scored,
      align: "right",
      cell: ({ overall }) => number(`${overall.scored} / ${overall.eligible}`),
    },
    {
      title: common.terms.coverage,
      align: "right",
      cell: ({ overall, method }) => coverageCell(overall, method),
    },
    {
      title: common.terms.percent,
      align: "right",
      cell: ({ overall, method }) => figureCells(overall, method)[0],
    },
    { title: "", align: "left", drop: 2, cell: ({ overall, method }) => figureCells(overall, method)[1] },
    {
      title: methods.columns.whatCounts,
      align: "left",
      grows: true,
      drop: 1,
      cell: ({ method, scale }) => text(methodRules(method, scale, words), "quiet"),
    },
  ]);
}

function spreadText({ spread }: MethodTry, { common, methods }: Words<"methods">): string {
  if (spread === null) return methods.noSpread;
  const rounded = (share: Fraction): string =>
    localNumber(roundToText(toPercent(share), 2, "half-up"), common.decimal);
  const apart = subtract(spread.highest, spread.lowest);
  return methods.spread(
    rounded(spread.lowest),
    rounded(spread.highest),
    equalText(roundToText(toPercent(apart), 2, "half-up"), toPercent(apart), common.decimal),
  );
}
