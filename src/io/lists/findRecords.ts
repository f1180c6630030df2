// A value of JSON or YAML → the list of records in it, at a way that is given or found by looking.
import type { RowsNotFound } from "../../model/problems/workbookProblems.ts";
import { isMap } from "./isMap.ts";
import { stepsOf, wayText, type Step } from "./wayOf.ts";

/** Records with the way to each: `data.items[12]`. */
export interface Records {
  readonly values: readonly unknown[];
  readonly wayTo: (index: number) => string;
  /** Of a map, whose records have names in the place of numbers: these. */
  readonly keys: readonly string[] | null;
}

/** Lists further inside are not looked for. */
const deepest = 6;
const mostLists = 30;

export function findRecords(root: unknown, way: string | null): readonly Records[] | RowsNotFound {
  if (way !== null) return recordsAt(root, way);
  const found = listsIn(root);
  return found.length === 0 ? { reason: "no-list" } : found;
}

/** The lists of records in a value, those within records left out; a map of records only where there is no list. */
function listsIn(root: unknown): Records[] {
  const lists: Records[] = [];
  const maps: Records[] = [];
  const look = (value: unknown, way: readonly Step[]): void => {
    if (way.length > deepest || lists.length > mostLists) return;
    if (Array.isArray(value)) {
      if (value.some((item) => isMap(item) || Array.isArray(item))) lists.push(listOf(value, way));
    } else if (isMap(value)) {
      const entries = Object.entries(value);
      for (const [key, part] of entries) look(part, [...way, key]);
      if (entries.length > 0 && entries.every(([, part]) => isRecord(part))) maps.push(mapOf(value, way));
    }
  };
  look(root, []);
  return lists.length > 0 ? lists : maps;
}

/** A map that holds a value of its own, and not only maps. */
const isRecord = (value: unknown): boolean =>
  isMap(value) && Object.values(value).some((part) => !isMap(part));

const listOf = (values: readonly unknown[], way: readonly Step[]): Records => ({
  values,
  wayTo: (index) => wayText([...way, index]),
  keys: null,
});

function mapOf(map: Readonly<Record<string, unknown>>, way: readonly Step[]): Records {
  const keys = Object.keys(map);
  return { values: Object.values(map), wayTo: (index) => wayText([...way, keys[index] ?? ""]), keys };
}

/** `data.items`, `[*].fields`, `directions[*].clauses`: each step reaches into what the one before gave. */
function recordsAt(root: unknown, written: string): readonly Records[] | RowsNotFound {
  let reached: { readonly value: unknown; readonly way: readonly Step[] }[] = [{ value: root, way: [] }];
  const steps = stepsOf(written);
  for (const step of steps) {
    const next: typeof reached = [];
    for (const { value, way } of reached) {
      if (step === "*") {
        const parts = Array.isArray(value) ? [...value.entries()] : isMap(value) ? Object.entries(value) : [];
        for (const [key, part] of parts) next.push({ value: part, way: [...way, key] });
      } else {
        const part = partOf(value, step);
        if (part !== undefined) next.push({ value: part, way: [...way, step] });
      }
    }
    reached = next;
  }
  const first = reached[0];
  if (first === undefined) return { reason: "no-such-list", path: written, lists: namesOf(root) };
  if (steps.includes("*")) {
    const ofLists = reached.flatMap(({ value, way }) =>
      Array.isArray(value)
        ? value.map((item, index) => ({ value: item as unknown, way: [...way, index] }))
        : [{ value, way }],
    );
    const values = ofLists.map(({ value }) => value);
    return [{ values, wayTo: (index) => wayText(ofLists[index]?.way ?? []), keys: null }];
  }
  if (Array.isArray(first.value)) return [listOf(first.value, first.way)];
  if (isMap(first.value) && Object.values(first.value).every(isMap)) return [mapOf(first.value, first.way)];
  return { reason: "not-a-list", path: written, lists: namesOf(root) };
}

const partOf = (value: unknown, step: Step): unknown =>
  Array.isArray(value)
    ? typeof step === "number"
      ? value[step]
      : undefined
    : isMap(value) && Object.hasOwn(value, step)
      ? value[step]
      : undefined;

const namesOf = (root: unknown): string[] => listsIn(root).map(nameOf);

/** The way to a list, and how many records it has. */
export const nameOf = ({ wayTo, keys, values }: Records): string => {
  const way =
    keys === null ? wayTo(0).slice(0, -3) : wayTo(0).slice(0, -(wayText([keys[0] ?? ""]).length + 1));
  return way === "" ? `(${values.length})` : `${way} (${values.length})`;
};
