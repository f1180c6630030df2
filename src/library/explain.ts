// A score and the name of a figure → how the figure came about.
import {
  explainFigure,
  explanationDocument,
  type FigureSubject,
  type ResultWords,
  type Score,
} from "../core.ts";
import { InvalidOption } from "./invalidOption.ts";
import { printable } from "./printable.ts";
import { provenance } from "./provenance.ts";
import type { ExplanationResult, ScoreResult } from "./results.ts";
import { exactScore } from "./scoreOrigins.ts";
import { shownValue } from "./shownValue.ts";
import { UnknownName } from "./unknownName.ts";

/**
 * Explains a figure of a score: which clauses make it, which rows make these, and what each adds and loses, in percentage
 * points that add up to the figure.
 *
 * @param name `overall` (unless given), or the id of a direction, clause or body; with its kind in front where two have
 *   one id: `direction:1`, `clause:1.2`, `body:moj`
 * @example
 * const { figure, clauses } = explain(agency, "direction:2");
 * [figure.percent, clauses[0].id, clauses[0].lost] // ["50.00", "2.1", "50"]
 * clauses[0].rows[0].note // "two of four courses"
 * explain(agency, "clause:2.3") // throws there is no clause "2.3"
 */
export function explain(result: ScoreResult, name = "overall"): ExplanationResult {
  const { score, inputs, words: own } = exactScore(result);
  const subject = subjectOf(name, score);
  const found = explainFigure(score, subject);
  if (found === null) throw new UnknownName("figure", name, []);
  const documentIn = (words: ResultWords) => explanationDocument(subject, [found], provenance(inputs), words);
  const [figure] = (documentIn(own).json() as { figures: ExplanationResult[] }).figures;
  return printable({ ...(figure as ExplanationResult), subject: { ...subject } }, documentIn, own);
}

function subjectOf(name: string, score: Score): FigureSubject {
  const ids: Record<FigureSubject["kind"], readonly string[]> = {
    overall: ["overall"],
    direction: score.directions.map(({ direction }) => direction.id),
    clause: score.clauses.map(({ clause }) => clause.id),
    body: score.bodies.map(({ body }) => body),
  };
  const kinds = Object.keys(ids) as FigureSubject["kind"][];
  const has = (kind: FigureSubject["kind"], id: string): boolean => ids[kind].includes(id);
  const [, prefix, rest = ""] = /^(\w+):(.*)$/s.exec(shownValue(name)) ?? [];
  const kind = kinds.find((known) => known === prefix);
  if (kind !== undefined) {
    if (has(kind, rest)) return { kind, id: rest };
    throw new UnknownName(kind, rest, ids[kind]);
  }
  const [only, ...others] = kinds.filter((known) => has(known, name));
  if (only === undefined)
    throw new UnknownName(
      "figure",
      name,
      kinds.flatMap((known) => ids[known]),
    );
  if (others.length > 0)
    throw new InvalidOption(
      "name",
      `"${name}" is ${[only, ...others].map((known) => `a ${known}`).join(" and ")}; write ${only}:${name}`,
    );
  return { kind: only, id: name };
}
