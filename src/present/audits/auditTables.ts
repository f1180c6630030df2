// A figure's audit → its tables: what is impossible, and the numbers of clauses that fit.
import { roundToText } from "../../math/round.ts";
import { decimalsOf } from "../../math/unround.ts";
import { mostFewer, type ClausesFit, type FigureAudit, type Impossibility } from "../../model/audit.ts";
import { dataTable } from "../dataTable.ts";
import { number, text, type Block, type Cell } from "../document.ts";
import type { Words } from "../words/words.ts";
import { inUnitOf, modeOf } from "./auditNumbers.ts";
import { chanceText } from "./chanceText.ts";
import { numbersText } from "./numbersText.ts";
import { roundingsText } from "./roundingsText.ts";

/** Scales on which the figure cannot come about, with the nearest means that can. */
export function impossibleTable({ impossible, question }: FigureAudit, words: Words<"audit">): Block {
  const say = words.audit.figure;
  const nearest =
    (side: "below" | "above") =>
    (entry: Impossibility): Cell => {
      const mean = entry.nearest[side];
      return mean === null
        ? text("–", "quiet")
        : number(
            roundToText(inUnitOf(question, mean), decimalsOf(question.figure), modeOf(entry.roundings[0])),
          );
    };
  return dataTable(impossible, [
    {
      title: say.scale,
      align: "left",
      grows: true,
      cell: ({ scale, weights }) => text(weights === "equal" ? scale.id : `${scale.id} (${say.byDirection})`),
    },
    {
      title: say.rounding,
      align: "left",
      drop: 1,
      cell: ({ roundings }) => text(roundingsText(roundings, question.roundings, words)),
    },
    { title: say.below, align: "right", cell: nearest("below") },
    { title: say.above, align: "right", cell: nearest("above") },
  ]);
}

export function fitTable({ fits, question }: FigureAudit, words: Words<"audit">): Block {
  const say = words.audit.figure;
  const numbers = (of: readonly number[]): Cell =>
    of.length === 0 ? text(say.none, "quiet") : text(numbersText(of));
  const { units } = question;
  return dataTable(fits, [
    { title: say.scale, align: "left", cell: ({ scale }) => text(scale.id) },
    { title: say.clauses, align: "left", grows: true, cell: ({ clauses }) => numbers(clauses) },
    ...(units === null
      ? []
      : [
          {
            title: say.units(units.from, units.to),
            align: "left",
            cell: (fit: ClausesFit) => numbers(fit.units),
          } as const,
        ]),
    // Of the stated number alone nothing else was searched.
    ...(question.most > mostFewer
      ? []
      : [
          {
            title: say.byChance,
            align: "right",
            cell: ({ chance }: ClausesFit) => text(`${chanceText(chance, words)} %`, "quiet"),
          } as const,
        ]),
  ]);
}
