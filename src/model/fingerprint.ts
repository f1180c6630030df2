// A finding → the entries of a baseline that stand for it: rule, ids, and a hash of the value; no lines, no names of files.
import type { Problem, ProblemCode } from "./problem.ts";
import { offendingValues } from "./problems/offendingValues.ts";
import type { Subject } from "./subject.ts";

/** What a finding is known by: two findings with one identity are copies. */
export interface Identity extends Subject {
  readonly code: string;
  /** A hash of what is wrong, 16 hexadecimal digits. */
  readonly value: string;
}

/** The keys of an identity, in the order in which they are written. */
export const identityKeys = [
  "code",
  "in",
  "clause",
  "activity",
  "body",
  "rater",
  "round",
  "at",
  "value",
] as const satisfies readonly (keyof Identity)[];

/**
 * What a repository knows a finding by, as one text.
 *
 * @example
 * const finding = { code: "NAP203", in: "assessment:own", clause: "1.10", value: "00c0ffee00c0ffee" };
 * identityText(finding).length // 78
 */
export const identityText = (identity: Identity): string =>
  JSON.stringify(identityKeys.map((key) => identity[key] ?? null));

/** The first digits of a hash: enough for the findings of one subject under one rule. */
export const valueDigits = 16;

/**
 * The identities of a problem at one of its places; several where it lists several values.
 *
 * @param line the text of its line, "" where none can be shown; it is the value where a row has no clause
 * @param hash of a text, as hexadecimal digits
 * @example
 * const hash = (text) => text.length.toString(16).padStart(16, "0");
 * const found = problem("NAP209", startOf("own.csv"), { written: "120", rows: 1, row: 2 });
 * fingerprintOf(found, { in: "assessment:own", clause: "1.1" }, "", hash)[0].clause // "1.1"
 */
export function fingerprintOf(
  { code, params, at, more }: Problem,
  subject: Subject,
  line: string,
  hash: (text: string) => string,
): Identity[] {
  const { value, each, of, line: isLine } = valueOf(code);
  const given: Readonly<Record<string, unknown>> = params;
  const own = narrowed(subject, given, of, at.row !== undefined);
  const isRowUnknown = at.row !== undefined && own.clause === undefined && of !== "file";
  const text = isLine === true || isRowUnknown ? line.trim().replace(/\s+/g, " ") : "";
  const written = value.map((name) => given[name] ?? null);
  const items = each === undefined ? [null] : listed(given, each);
  return items.map((item) => ({
    code,
    ...own,
    value: hash(JSON.stringify([written, text, item, more ?? 0])).slice(0, valueDigits),
  }));
}

/** The table is typed by code, which the compiler does not see here. */
interface ValueOf {
  readonly value: readonly string[];
  readonly each?: readonly [list: string, name: string | null];
  readonly of?: "file" | "clause";
  readonly line?: true;
}

const valueOf = (code: ProblemCode): ValueOf => offendingValues[code];

/** Ids that the problem itself names are used where its place does not say them. */
function narrowed(
  subject: Subject,
  params: Readonly<Record<string, unknown>>,
  of: ValueOf["of"],
  isRow: boolean,
): Subject {
  const { at, ...named } = subject;
  if (of === "file") return { in: subject.in, ...(at === undefined ? {} : { at }) };
  const rated = (params["rated"] ?? params) as Readonly<Record<string, unknown>>;
  const ids = (["clause", "activity", "body"] as const).flatMap((key) => {
    const id = subject[key] ?? rated[key];
    return typeof id === "string" && (of !== "clause" || key !== "body") ? [[key, id] as const] : [];
  });
  if (of === "clause") return { in: subject.in, ...Object.fromEntries(ids) };
  // A row is known by what it rates, in whatever column of whatever table it stands.
  const way = isRow && subject.clause !== undefined ? {} : keyPath(at, params);
  return { ...named, ...Object.fromEntries(ids), ...way };
}

/** Whether a key is the first of its map decides where the place of the map is: the key itself is the value. */
function keyPath(at: string | undefined, { key }: Readonly<Record<string, unknown>>): { at?: string } {
  if (at === undefined) return {};
  const path =
    at === key ? "" : typeof key === "string" && at.endsWith(`.${key}`) ? at.slice(0, -key.length - 1) : at;
  return path === "" ? {} : { at: path };
}

/** A list is cut where it is long: how many items are missing is an item as well. */
function listed(
  params: Readonly<Record<string, unknown>>,
  [list, name]: readonly [string, string | null],
): unknown[] {
  const items: unknown = params[list];
  if (!Array.isArray(items) || items.length === 0) return [null];
  const { count, more } = params;
  const rest = typeof count === "number" ? count - items.length : typeof more === "number" ? more : 0;
  const named = items.map((item: unknown) =>
    name === null ? item : ((item as Readonly<Record<string, unknown>>)[name] ?? null),
  );
  return rest > 0 ? [...named, rest] : named;
}
