// A score, and its clauses by body → a page for each body, and one for the coordinator.
import type { BodyClause } from "../../model/pack.ts";
import type { Score } from "../../model/score.ts";
import { textIn } from "../../model/textIn.ts";
import type { WordBlock } from "../../model/wordDocument.ts";
import { localNumber } from "../localNumber.ts";
import { percentText } from "../percentText.ts";
import type { Words } from "../words/words.ts";
import { bodyTable } from "./bodyTable.ts";
import type { PageClause } from "./pageClause.ts";

/**
 * In the plan's order. A body has its page whether or not anybody rated it. Clauses for which nobody is responsible, and
 * the part of a body that stands for several, are for the coordinator, whose page comes last.
 *
 * @example bodyPack(score, clausesByBody(score), await loadWords("en", ["packs"]))[0].kind // "heading"
 */
export function bodyPack(
  score: Score,
  byBody: ReadonlyMap<string, readonly BodyClause[]>,
  words: Words<"packs">,
): WordBlock[] {
  const { preferred } = words.common;
  const bodies = new Map(score.plan.bodies.map((body) => [body.id, body]));
  const nameOf = (id: string): string => textIn(bodies.get(id)?.name ?? "", preferred) || id;
  const isGroup = (id: string): boolean => bodies.get(id)?.isGroup === true;
  const own = [...inPlanOrder(byBody, score)].filter((id) => !isGroup(id));
  const coordinated = [...byBody].flatMap(([id, clauses]) =>
    id === "" || isGroup(id)
      ? clauses.map((item): PageClause => ({ ...item, bodyName: id === "" ? null : nameOf(id) }))
      : [],
  );
  const { title, coordinator, coordinatorNote } = words.packs.body;
  return [
    ...own.flatMap((id, at) => {
      const clauses = (byBody.get(id) ?? []).map((item): PageClause => ({ ...item, bodyName: null }));
      return [
        heading(title(nameOf(id)), at > 0),
        ...sentences(id, clauses, score, words).map(paragraph),
        bodyTable(clauses, score, words),
      ];
    }),
    ...(coordinated.length === 0
      ? []
      : [
          heading(coordinator, own.length > 0),
          paragraph(coordinatorNote),
          paragraph(countsOf(coordinated, words)),
          paragraph(words.packs.body.answer),
          bodyTable(coordinated, score, words),
        ]),
  ];
}

/** Those of the plan, then those that only rows name. */
const inPlanOrder = (byBody: ReadonlyMap<string, unknown>, { plan }: Score): Set<string> =>
  new Set([...plan.bodies.map(({ id }) => id), ...byBody.keys()].filter((id) => id !== "" && byBody.has(id)));

const heading = (text: string, newPage: boolean): WordBlock => ({ kind: "heading", level: 1, text, newPage });
const paragraph = (text: string): WordBlock => ({ kind: "paragraph", line: { text } });

const isRated = ({ figure }: BodyClause): boolean =>
  figure !== null && (figure.value !== null || figure.reasons.some(({ id }) => id === "status-only"));

function countsOf(clauses: readonly BodyClause[], { packs }: Words<"packs">): string {
  const rated = clauses.filter(isRated).length;
  return packs.body.counts(clauses.length, rated);
}

function sentences(
  id: string,
  clauses: readonly BodyClause[],
  score: Score,
  words: Words<"packs">,
): string[] {
  const { body } = words.packs;
  const isSilent = clauses.every(({ rows }) => rows.length === 0);
  const figure = figures(score).get(id);
  const value = figure?.value ?? null;
  const percent = value === null ? null : percentText(value, score.method.rounding);
  return [
    isSilent ? body.silent(clauses.length) : countsOf(clauses, words),
    ...(figure === undefined || percent === null
      ? []
      : [body.figure(localNumber(percent, words.common.decimal), figure.scored)]),
    body.answer,
  ];
}

/** A score may have many bodies, and is asked once each. */
function figures(score: Score): ReadonlyMap<string, Score["overall"]> {
  const known = ofScores.get(score) ?? new Map(score.bodies.map(({ body, figure }) => [body, figure]));
  ofScores.set(score, known);
  return known;
}
const ofScores = new WeakMap<Score, ReadonlyMap<string, Score["overall"]>>();
