// A method as written, with what it extends → a method in which every rule is stated.
import { compareFractions, fraction, isZero, type Fraction } from "../math/fraction.ts";
import { fold } from "../text/fold.ts";
import type { Band, EvidenceRule, Method, MethodText, PercentPolicy, RaterRule } from "../model/method.ts";
import { noValues } from "../model/noValues.ts";
import type { Located, Path, Place } from "../model/place.ts";
import type { Problem } from "../model/problem.ts";
import { suggest } from "../text/suggest.ts";
import { parseAmount } from "./amount.ts";
import { countsOnlyMethod } from "./countsOnlyMethod.ts";
import { createReader, type Reader } from "./reader.ts";

/** What a method does where neither it nor what it extends says otherwise. */
const methodDefaults = {
  version: 1,
  basis: "assumption",
  values: { percent: "as-given" },
  within: { raters: "mean", bodies: "mean", activities: "mean" },
  across: "clauses",
  weights: "equal",
  eligible: "all",
  treat: { unrated: "exclude", "not-due": "exclude", "unrated-part": "exclude", "no-evidence": "as-rated" },
  "minimum-coverage": 0,
  rounding: { decimals: 2, mode: "half-up" },
  bands: [
    { id: "full", min: 100 },
    { id: "at-least-half", min: 50 },
    { id: "under-half", min: 0 },
  ],
} as const satisfies Omit<MethodText, "format" | "id" | "bands"> & { bands: readonly object[] };

type Filled<T> = { readonly [K in keyof T]-?: Exclude<T[K], undefined> };

/** A method text in which the defaults stand wherever nothing else was said. */
export type ResolvedMethodText = Filled<
  Omit<MethodText, "extends" | "title" | "within" | "treat" | "rounding">
> & {
  readonly title?: MethodText["title"];
  readonly within: Filled<NonNullable<MethodText["within"]>>;
  readonly treat: Filled<NonNullable<MethodText["treat"]>>;
  readonly rounding: Filled<NonNullable<MethodText["rounding"]>>;
};

/**
 * The method text with defaults and the methods that it extends laid under it, nearest last; maps are merged
 * key by key, lists and single values replaced. `basis`, `title` and `version` are not inherited.
 *
 * @param extended what the method extends, nearest first
 * @example
 * const { values, rounding } = resolveMethod(strictFile.text, [halvesFile.text]);
 * values.steps // { none: "0", partial: "0", full: "1" }
 * rounding // { decimals: 2, mode: "half-up" }
 * resolveMethod(strictFile.text, []).values.steps // { partial: "0" }
 */
export function resolveMethod(text: MethodText, extended: readonly MethodText[]): ResolvedMethodText {
  const inherited = extended.map(
    ({ id: _i, title: _t, basis: _b, version: _v, extends: _e, ...rules }) => rules,
  );
  const { extends: _, ...stated } = text;
  const resolved = [methodDefaults, ...inherited.toReversed(), stated].reduce<unknown>(
    merge,
    {},
  ) as ResolvedMethodText;
  // Values over none begin anew.
  return resolved.values === noValues
    ? resolved
    : { ...resolved, values: { ...resolved.values, percent: resolved.values.percent ?? "as-given" } };
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === "object" && !Array.isArray(value);

const merge = (under: unknown, over: unknown): unknown =>
  isMap(under) && isMap(over)
    ? Object.fromEntries(
        [...new Set([...Object.keys(under), ...Object.keys(over)])].map((key) => [
          key,
          Object.hasOwn(over, key) ? merge(ownValue(under, key), over[key]) : under[key],
        ]),
      )
    : over;

/** A key that only the prototype has, such as `constructor`, is a level like any other. */
const ownValue = (map: Record<string, unknown>, key: string): unknown =>
  Object.hasOwn(map, key) ? map[key] : undefined;

/**
 * The canonical text of a resolved method: JSON, keys sorted, numbers as text. Its SHA-256 is the method's hash.
 *
 * @example canonicalMethod({ version: 1, id: "halves" }) // '{"id":"halves","version":"1"}'
 */
export const canonicalMethod = (resolved: ResolvedMethodText): string => JSON.stringify(sorted(resolved));

const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : isMap(value)
      ? Object.fromEntries(
          Object.keys(value)
            .toSorted()
            .map((key) => [key, sorted(value[key])]),
        )
      : typeof value === "number"
        ? String(value)
        : value;

/**
 * The method with exact values. What cannot be read is a problem, its path is among `unread`, and it stands as 0,
 * 2 decimals or `as-rated`.
 *
 * @param text with defaults and `extends` resolved, as `resolveMethods` hands it to its `hash`
 * @param hash the SHA-256, in hexadecimal, of what `canonicalMethod` gives
 * @example
 * const texts = [];
 * resolveMethods([halvesFile], (text) => (texts.push(text), "no hash"));
 * const { value } = toMethod("halves.yaml", texts[0], "no hash", halvesFile.at).method;
 * value.values.get("steps").get("partial") // fraction(1, 2)
 */
export function toMethod(
  source: string,
  text: ResolvedMethodText,
  hash: string,
  at: (path: Path) => Place,
): { method: Located<Method>; unread: Path[]; problems: Problem[] } {
  const reader = createReader(at);
  const rounding = { decimals: toDecimals(reader, text.rounding.decimals), mode: text.rounding.mode };
  if (text.values === noValues) {
    const own = countsOnlyMethod(text, rounding, hash);
    return { method: { source, value: own, at }, unread: reader.unread, problems: reader.problems };
  }
  const { percent, ...scales } = text.values;
  // Under any other key than percent a word is a slip, which would be read letter by letter.
  const isMapped = ([scale, values]: [string, unknown]): boolean => {
    if (typeof values !== "string") return true;
    reader.report("NAP204", ["values", scale], {
      found: { kind: "other", written: values },
      expected: { kind: "status-values-only" },
    });
    return false;
  };
  const method: Method = {
    id: text.id,
    version: String(text.version),
    title: text.title ?? text.id,
    basis: text.basis,
    values: new Map(
      Object.entries(scales)
        .filter(isMapped)
        .map(([scale, values]) => [
          scale,
          toValues(reader, values as Record<string, string>, ["values", scale]),
        ]),
    ),
    percent: percent as PercentPolicy,
    countsOnly: false,
    within: { ...text.within, raters: toRaterRule(reader, text.within.raters) },
    across: text.across,
    weights: text.weights,
    eligible: text.eligible,
    treat: {
      unrated: text.treat.unrated,
      notDue: text.treat["not-due"],
      unratedPart: text.treat["unrated-part"],
      noEvidence: toEvidenceRule(reader, text.treat["no-evidence"]),
    },
    minimumCoverage: reader.share(text["minimum-coverage"], ["minimum-coverage"]),
    rounding,
    bands: toBands(reader, text.bands, at),
    hash,
  };
  return { method: { source, value: method, at }, unread: reader.unread, problems: reader.problems };
}

const toValues = (
  reader: Reader,
  values: Record<string, string>,
  path: Path,
): ReadonlyMap<string, Fraction> =>
  new Map(Object.entries(values).map(([level, value]) => [level, reader.share(value, [...path, level])]));

function toRaterRule(reader: Reader, rule: ResolvedMethodText["within"]["raters"]): RaterRule {
  if (typeof rule === "string") return rule;
  const path = ["within", "raters", "share"];
  const before = reader.problems.length;
  const share = reader.share(rule.share, path);
  if (isZero(share) && reader.problems.length === before)
    reader.report("NAP214", path, { written: String(rule.share), highest: "1" });
  return { rule: "majority", share };
}

const evidenceWords = ["as-rated", "zero", "exclude"] as const;

function toEvidenceRule(reader: Reader, written: string): EvidenceRule {
  const path = ["treat", "no-evidence"];
  const word = evidenceWords.find((rule) => rule === fold(written));
  if (word !== undefined) return word;
  const cap = /^cap-(.+)$/.exec(written);
  if (cap !== null) return { cap: reader.share(cap[1] ?? "", path) };
  const allowed = [...evidenceWords, "cap-1/2"];
  const suggestion = suggest(written, allowed);
  reader.report("NAP404", path, {
    written,
    key: "treat.no-evidence",
    allowed,
    ...(suggestion === null ? {} : { suggestion }),
  });
  return "as-rated";
}

function toDecimals(reader: Reader, written: string | number): number {
  if (/^(\d|1[0-2])$/.test(String(written))) return Number(written);
  reader.report("NAP210", ["rounding", "decimals"], {
    written: String(written),
    expected: "decimals",
    ...(parseAmount(String(written)) === null ? {} : { fault: "not-decimals" }),
  });
  return 2;
}

function toBands(reader: Reader, bands: ResolvedMethodText["bands"], at: (path: Path) => Place): Band[] {
  const first = new Map<string, number>();
  for (const [index, { id }] of bands.entries()) {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, index);
    else
      reader.report("NAP301", ["bands", index, "id"], {
        what: "band",
        id,
        first: { line: at(["bands", earlier, "id"]).line },
      });
  }
  return bands
    .map(({ id, label, min }, index) => ({
      id,
      label: label ?? null,
      min: reader.share(min, ["bands", index, "min"], fraction(100)),
    }))
    .toSorted((a, b) => compareFractions(b.min, a.min));
}
