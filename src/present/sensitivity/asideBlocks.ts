// Causes and interests → the figure without these clauses, and what causes explain at most.
import { compareFractions, subtract, type Fraction } from "../../math/fraction.ts";
import { roundToText } from "../../math/round.ts";
import { toPercent } from "../../math/toPercent.ts";
import type { Sensitivity, SetAside } from "../../model/sensitivity.ts";
import { textIn } from "../../model/textIn.ts";
import { dataTable } from "../dataTable.ts";
import { number, text, type Block } from "../document.ts";
import { localNumber } from "../localNumber.ts";
import { quiet } from "../quiet.ts";
import type { Words } from "../words/words.ts";
import { percentOf } from "./percentOf.ts";

/**
 * A heading, their table, and a sentence for each cause that explains something.
 *
 * @example
 * const found = assessSensitivity({ input: inputOf(own), doubts: null, methods: [], areDeclared: false });
 * const words = await loadWords("en", ["sensitivity"]);
 * asideBlocks(found, words)[0].kind // "heading"
 */
export function asideBlocks({ setAside, plan, methods }: Sensitivity, words: Words<"sensitivity">): Block[] {
  const { common, sensitivity: said } = words;
  const [own] = methods;
  const names = new Map(plan.bodies.map(({ id, name }) => [id, textIn(name, common.preferred)]));
  const shown = (value: Fraction | null) =>
    value === null || own === undefined ? text("–", "quiet") : number(percentOf(value, own, { common }));
  const table = dataTable<SetAside>(setAside, [
    {
      title: "",
      align: "left",
      grows: true,
      cell: ({ kind, name, of }) =>
        text(kind === "cause" ? said.cause(name) : said.interest(names.get(name) || name, of)),
    },
    { title: said.columns.clauses, align: "right", cell: ({ clauses }) => number(String(clauses.length)) },
    { title: said.columns.without, align: "right", unit: "percent", cell: ({ without }) => shown(without) },
    { title: said.columns.ifDone, align: "right", unit: "percent", cell: ({ ifDone }) => shown(ifDone) },
  ]);
  const explained = setAside.flatMap(({ kind, name, clauses, ifDone }) => {
    const value = own?.figure.value ?? null;
    if (kind !== "cause" || ifDone === null || value === null || compareFractions(ifDone, value) <= 0)
      return [];
    const gained = roundToText(toPercent(subtract(ifDone, value)), 2, "half-up");
    return [quiet(said.explains(name, clauses.length, localNumber(gained, common.decimal)))];
  });
  return [{ kind: "heading", level: 2, text: said.headings.aside }, table, ...explained];
}
