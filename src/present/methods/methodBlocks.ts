// A method → all of it, for people: what each status is worth, every rule, the bands.
import { toText } from "../../math/fraction.ts";
import type { Method } from "../../model/method.ts";
import { textIn } from "../../model/textIn.ts";
import { bandLabel } from "../bandLabel.ts";
import { dataTable } from "../dataTable.ts";
import { text, type Block } from "../document.ts";
import type { Words } from "../words/words.ts";
import type { MethodAndSource } from "./methodJson.ts";
import { ruleTable } from "./ruleTable.ts";

export function methodBlocks({ method, source }: MethodAndSource, words: Words<"methods">): Block[] {
  const { common, methods } = words;
  const bandName = (band: Method["bands"][number]): string =>
    common.idsAreWords ? band.id : bandLabel(band, words);
  const bands = method.bands.map((band) => `${bandName(band)} ≥ ${toText(band.min)} %`).join(", ");
  return [
    { kind: "heading", level: 1, text: textIn(method.title, common.preferred) },
    {
      kind: "text",
      text: methods.about(method.id, method.version, source, method.hash.slice(0, 12)),
      tone: "quiet",
    },
    { kind: "text", text: methods.basis(method.basis) },
    ...valueBlocks(method, words),
    { kind: "heading", level: 2, text: methods.rules },
    ruleTable(method, words),
    ...(method.countsOnly ? [] : [{ kind: "text", text: methods.bands(bands) } as const]),
  ];
}

/** The scale stands at the first of its levels. */
function valueBlocks({ values }: Method, { methods }: Words<"methods">): Block[] {
  const { columns } = methods;
  const levels = [...values].flatMap(([scale, own]) =>
    [...own].map(([level, value], index) => ({
      scale: index === 0 ? scale : "",
      level,
      worth: toText(value),
    })),
  );
  if (levels.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: methods.values },
    dataTable(levels, [
      { title: columns.scale, align: "left", cell: ({ scale }) => text(scale) },
      { title: columns.status, align: "left", cell: ({ level }) => text(level) },
      { title: columns.worth, align: "right", cell: ({ worth }) => text(worth) },
    ]),
  ];
}
