// The English of what can be wrong with a claim of a part, with a change from another claim, and with ratings of totals.
import type { ValueProblemParams } from "../../../../model/problems/valueProblems.ts";
import type { ProblemWordings } from "../../problemWording.ts";

export const statementProblems: ProblemWordings<Pick<ValueProblemParams, "NAP245" | "NAP246" | "NAP247">> = {
  NAP245: {
    message: (p) =>
      `a claim is about ${p.part} "${p.id}", which ${p.part === "band" ? "the method" : "the plan"} does not have`,
    help: (p) =>
      p.known.length === 0
        ? p.part === "band"
          ? "the method has no bands"
          : `the plan lists no ${p.part === "body" ? "bodies" : "directions"}`
        : `write one of these after ${p.part}:, or say in other words what the figure is about: ${p.known.join(", ")}`,
    why: "A figure is held against the rows of what it is about. Under a name that the plan does not have it would be held against nothing, and nobody would notice.",
    given: "The bodies of the plan are moj, pgo and fin.",
  },
  NAP246: {
    message: (p) =>
      p.circle === undefined
        ? `the figure says how it changed from claim "${p.id}", which this assessment does not have`
        : `the figure changed from itself: ${[...p.circle, p.circle[0] ?? ""].join(" from ")}`,
    help: (p) =>
      p.circle !== undefined
        ? "give one of these claims a figure of its own"
        : p.known.length === 0
          ? 'give the other claim an id, as in {id: y2020, figure: "30"}'
          : `ids of its claims: ${p.known.join(", ")}`,
    why: "A change says nothing without the figure that it starts from.",
    given: "The claims say how many hearings there were, and by how much that had grown.",
  },
  NAP247: {
    message: (p) =>
      `plan ${p.plan} lists no clauses, only their number (${p.clauses}), so that nothing can be rated`,
    help: () =>
      "list its clauses under directions, in the place of totals; or leave the ratings out, and keep what was published under claims",
    why: "A rating is of a clause. Where only the totals of a plan are known, there is none that it could belong to.",
    given: "The plan has totals: {clauses: 58, directions: 11} in the place of directions.",
  },
};
