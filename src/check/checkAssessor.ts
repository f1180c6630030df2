// An assessment and its plan → what does not fit in what it says of itself: whose account was coded, who acts in what.
import type { Assessment } from "../model/assessment.ts";
import { clausesOf } from "../model/clauses.ts";
import type { Located, Path } from "../model/place.ts";
import type { Plan } from "../model/plan.ts";
import { problem, type Problem } from "../model/problem.ts";
import { suggester } from "../text/suggest.ts";
import { isUnread } from "../model/unread.ts";
import { meantBody } from "./meantBody.ts";
import { meantClause } from "./meantClause.ts";

/**
 * Kind `coded` without the account that was coded, or an account without that kind (NAP328); rows of an assessment that was
 * not published (NAP329); bodies, sources and clauses that the plan does not have (NAP303, NAP305, NAP315).
 *
 * @param plan `null` where it has errors of its own: what it would know is then not missed
 * @example
 * const coded = { ...own, value: { ...own.value, kind: "coded" } };
 * checkAssessor(coded, plan.value).map(({ code }) => code) // ["NAP328"]
 */
export function checkAssessor(assessment: Located<Assessment>, plan: Plan | null): Problem[] {
  const { kind, of, published, ratings } = assessment.value;
  return [
    ...(kind === "coded" && of === null
      ? [problem("NAP328", assessment.at(["assessor", "kind"]), { missing: "of" })]
      : []),
    ...(kind !== "coded" && of !== null
      ? [problem("NAP328", assessment.at(["of"]), { missing: "kind", ...(kind === null ? {} : { kind }) })]
      : []),
    ...(!published && ratings.rows > 0
      ? [problem("NAP329", assessment.at(["published"]), { rows: ratings.rows })]
      : []),
    ...(plan === null ? [] : unknownNames(assessment, plan)),
  ];
}

function unknownNames({ value, at }: Located<Assessment>, plan: Plan): Problem[] {
  const { of, interests } = value;
  if (of === null && interests.length === 0) return [];
  const body = unknown(
    plan.bodies.map(({ id }) => id),
    meantBody(plan.bodies),
  );
  const sources = plan.sources.map(({ id }) => id);
  const source = unknown(sources, suggester(sources));
  const clauses = clausesOf(plan).map(({ id }) => id);
  const clause = unknown(clauses, meantClause(clauses));
  const run = { plan: plan.id, from: clauses[0] ?? "", to: clauses.at(-1) ?? "" };
  const inBodies = (id: string, path: Path): Problem[] =>
    body(id).map(({ known, ...rest }) => problem("NAP303", at(path), { id, known, ...rest }));
  return [
    ...(of === null
      ? []
      : [
          ...inBodies(of.body, ["of", "body"]),
          ...source(of.source).map(({ known, ...rest }) =>
            problem("NAP305", at(["of", "source"]), { id: of.source, known, ...rest }),
          ),
        ]),
    ...interests.flatMap((interest, index) => [
      ...inBodies(interest.body, ["interests", index, "body"]),
      ...interest.clauses.flatMap((id, place) =>
        clause(id).map(({ suggestion }) =>
          problem("NAP315", at(["interests", index, "clauses", place]), {
            id,
            in: "interests",
            ...run,
            ...(suggestion === undefined ? {} : { suggestion }),
          }),
        ),
      ),
    ]),
  ];
}

/** Nothing for a known name; for any other the known ones, and the one that was probably meant. */
function unknown(
  known: readonly string[],
  meant: (written: string) => string | null,
): (id: string) => { known: readonly string[]; suggestion?: string }[] {
  const ids = new Set(known);
  return (id) => {
    if (ids.has(id) || isUnread(id)) return [];
    const suggestion = meant(id);
    return [suggestion === null ? { known } : { known, suggestion }];
  };
}
