// The text of a file → the scores of a result that was saved as JSON, or why it is none.
import { divide, fraction, parseFraction, zero, type Fraction } from "../math/fraction.ts";
import { savedRatings } from "./savedRatings.ts";
import type { SavedClause, SavedResult, SavedScore } from "../model/savedScore.ts";

/** Why a text is not a saved result that can be compared with. */
export type SavedFault =
  | { readonly fault: "not-a-result" }
  | { readonly fault: "other-version"; readonly found: string }
  | { readonly fault: "other-kind"; readonly kind: string };

/**
 * Only what is compared is read; a result that lacks it is not one.
 *
 * @param version the schemaVersion that is known
 * @example readSavedResult('{"schemaVersion": 1, "kind": "scores"}', 2) // { fault: "other-version", found: "1" }
 */
export function readSavedResult(text: string, version: number): SavedResult | SavedFault {
  const result = mapIn(parsed(text));
  if (result === null || result["schemaVersion"] === undefined) return { fault: "not-a-result" };
  const { schemaVersion, kind } = result;
  if (schemaVersion !== version) return { fault: "other-version", found: JSON.stringify(schemaVersion) };
  if (kind !== "scores") return { fault: "other-kind", kind: typeof kind === "string" ? kind : "" };
  const scores = listIn(result["scores"])?.map(scoreOf);
  const inputs = listIn(result["inputs"])?.map(mapIn);
  if (scores === undefined || scores.includes(null) || inputs === undefined) return { fault: "not-a-result" };
  return {
    inputs: inputs.map((input) => ({ path: String(input?.["path"]), sha256: String(input?.["sha256"]) })),
    scores: scores.filter((score) => score !== null),
    problems: (listIn(result["problems"]) ?? []).map(mapIn).filter((found) => found !== null),
  };
}

type JsonMap = Readonly<Record<string, unknown>>;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const mapIn = (value: unknown): JsonMap | null =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonMap) : null;

const listIn = (value: unknown): readonly unknown[] | undefined =>
  Array.isArray(value) ? (value as unknown[]) : undefined;

const textIn = (value: unknown): string | null => (typeof value === "string" ? value : null);

const numberIn = (value: unknown): Fraction | null => parseFraction(textIn(value) ?? "");

/** A percent as a share. */
const shareIn = (percent: unknown): Fraction | null => {
  const number = numberIn(percent);
  return number === null ? null : divide(number, fraction(100));
};

function scoreOf(value: unknown): SavedScore | null {
  const score = mapIn(value);
  const [assessment, method, overall] = ["assessment", "method", "overall"].map((key) => mapIn(score?.[key]));
  const id = textIn(assessment?.["id"]);
  const clauses = listIn(score?.["clauses"])?.map(clauseOf);
  if (id === null || !method || !overall || clauses === undefined || clauses.includes(null)) return null;
  return {
    id,
    method: {
      id: textIn(method["id"]) ?? "",
      version: textIn(method["version"]) ?? "",
      hash: textIn(method["hash"]) ?? "",
    },
    value: shareIn(overall["exact"]),
    percent: textIn(overall["percent"]),
    coverage: textIn(overall["coverage"]),
    clauses: clauses.filter((clause) => clause !== null),
    ratings: savedRatings((listIn(score?.["clauses"]) ?? []).map(mapIn).filter((clause) => clause !== null)),
    asOf: textIn(assessment?.["asOf"]),
    scope: scopeOf(assessment?.["scope"]),
    claims: (listIn(score?.["claims"]) ?? []).flatMap((found) => {
      const claim = mapIn(found);
      const figure = textIn(claim?.["figure"]);
      const verdict = textIn(claim?.["verdict"]) ?? "";
      return figure === null
        ? []
        : [{ figure, source: textIn(claim?.["source"]), isReproduced: verdict.startsWith("reproduced") }];
    }),
  };
}

const scopeOf = (value: unknown): SavedScore["scope"] =>
  value === "rated" ? value : (listIn(value)?.filter((id) => typeof id === "string") ?? "plan");

function clauseOf(value: unknown): SavedClause | null {
  const clause = mapIn(value);
  const id = textIn(clause?.["id"]);
  return clause === null || id === null
    ? null
    : {
        id,
        direction: textIn(clause["direction"]),
        weight: numberIn(clause["weight"]),
        value: shareIn(clause["exact"]),
        credit: numberIn(clause["numerator"]) ?? zero,
        share: numberIn(clause["share"]),
      };
}
