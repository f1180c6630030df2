// The way to a key → what a list or map under it looks like.
import type { Path } from "../../model/place.ts";

const examples: ReadonlyMap<string, string> = new Map([
  ["activities", "[{id: a}, {id: b}]"],
  ["aliases", "[finished]"],
  ["assessments", "[assessments/*/assessment.yaml]"],
  ["assessor", "{name: City forum, kind: alternative}"],
  ["bands", "[{id: full, min: 100}]"],
  ["bodies", "[{id: moj, name: Ministry of Justice}]"],
  ["claims", '[{figure: "72.22"}]'],
  ["clauses", '[{id: "1.1"}]'],
  ["counts", "{full: 10}"],
  ["directions", '[{id: "1", clauses: [{id: "1.1"}]}]'],
  ["indicator", '{unit: "%", baseline: 0, target: 100}'],
  ["lead", "[moj]"],
  ["levels", "[{id: none}, {id: partial}, {id: full}]"],
  ["methods", "[methods/*.yaml]"],
  ["partners", "[moj]"],
  ["period", "{start: 2020, end: 2022}"],
  ["raters", "{rule: majority, share: 1/2}"],
  ["rounding", "{decimals: 2, mode: half-up}"],
  ["scales", "[scales/*.yaml]"],
  ["sources", "[{id: report, title: Final report}]"],
  ["treat", "{unrated: zero}"],
  ["values", "{three-step: {none: 0, partial: 1/2, full: 1}}"],
  ["window", "{start: 2020, end: 2022}"],
  ["within", "{bodies: lead}"],
]);

/** Of a list at the path; of its items, where the path leads to one; `null` where there is none. */
export function exampleAt(path: Path): string | null {
  const [last, around] = [path.at(-1), path.at(-2)];
  if (typeof last === "string") return listOrMap(last, path.includes("clauses"));
  const list = typeof around === "string" ? listOrMap(around, path.includes("clauses")) : null;
  return list?.startsWith("[") === true ? list.slice(1, -1).replace(/(?<=\}), .*/, "") : null;
}

/** Clauses name the bodies that the plan describes. */
const listOrMap = (key: string, isInClause: boolean): string | null =>
  key === "bodies" && isInClause ? "[moj]" : (examples.get(key) ?? null);
