// Problems, and what they rest on → those that do not only follow from another mistake.
import type { Path } from "../model/place.ts";
import type { Problem, ProblemCode } from "../model/problem.ts";
import type { NamedThing } from "../model/problems/repeatedName.ts";
import type { RatingColumn, UnreadColumns } from "../model/ratingTable.ts";
import type { Trust } from "../model/trust.ts";
import { isUnread, isUnreadAt } from "../model/unread.ts";

/** A document that problems depend on: where it could not be read, and what is wrong with it. */
type TrustInPart = Pick<Trust, "unread" | "problems">;

/** How far the parts can be relied on that the problems of an assessment and its rows depend on; one that is missing is ok. */
export interface TrustInParts {
  readonly plan?: TrustInPart;
  readonly scale?: TrustInPart;
  readonly method?: TrustInPart;
  readonly assessment?: TrustInPart;
  readonly unreadColumns?: UnreadColumns;
}

/** Something that a problem of some code takes to be as the document says. */
interface Rest {
  readonly on: Exclude<keyof TrustInParts, "unreadColumns">;
  readonly way: Path;
  /** Mistakes in the document that make it uncertain as well; of NAP301, those of one kind of thing. */
  readonly doubt?: readonly ProblemCode[];
  readonly repeated?: NamedThing;
}

const clause: Path = ["directions", "*", "clauses", "*"];
const clauseIds: Rest = { on: "plan", way: [...clause, "id"], repeated: "clause" };
const activityIds: Rest = { on: "plan", way: [...clause, "activities", "*", "id"], repeated: "activity" };
const indicators: Rest = { on: "plan", way: [...clause, "activities", "*", "indicator"] };
const bodyIds: Rest = { on: "plan", way: ["bodies", "*", "id"], repeated: "body" };
const responsible: readonly Rest[] = ["lead", "partners", "bodies"].map((key) => ({
  on: "plan",
  way: [...clause, key, "*"],
  doubt: ["NAP303"],
}));
const levels: readonly Rest[] = [["id"], ["label", "*"], ["aliases", "*"]].map((key) => ({
  on: "scale",
  way: ["levels", "*", ...key],
  doubt: ["NAP301"],
}));
const inherited: Rest = { on: "method", way: ["extends"] };
const likeness: readonly Rest[] = [["like"], ["levels", "*", "as"]].map((way) => ({
  on: "scale",
  way,
  doubt: ["NAP306", "NAP320", "NAP321", "NAP322"],
}));
const statusValues: readonly Rest[] = [
  ...levels,
  ...likeness,
  { on: "method", way: ["values", "*", "*"], doubt: ["NAP306", "NAP410"] },
  inherited,
];
const wasRated: readonly Rest[] = [
  clauseIds,
  activityIds,
  bodyIds,
  { on: "assessment", way: ["ratings", "*", "*"] },
  { on: "assessment", way: ["scope", "*"] },
];
const bandIds: Rest = { on: "method", way: ["bands", "*", "id"] };

const restsOn: Partial<Record<ProblemCode, readonly Rest[]>> = {
  NAP201: [bandIds, inherited],
  NAP203: levels,
  NAP302: [clauseIds],
  NAP303: [bodyIds],
  NAP304: [activityIds],
  NAP254: wasRated,
  NAP255: [...wasRated, ...levels],
  NAP305: [{ on: "plan", way: ["sources", "*", "id"], repeated: "source" }],
  NAP311: [activityIds, indicators],
  NAP312: [bodyIds, clauseIds, ...responsible],
  NAP315: [clauseIds],
  NAP316: [{ on: "assessment", way: ["scope", "*"] }],
  NAP330: [clauseIds],
  NAP401: statusValues,
  NAP402: statusValues,
  NAP405: [{ on: "method", way: ["treat", "no-evidence"] }, inherited],
  NAP420: statusValues,
  NAP407: [{ on: "method", way: ["values", "percent"] }, inherited],
  NAP502: [bandIds, inherited],
  NAP503: [bandIds, inherited, { on: "method", way: ["bands", "*", "min"] }],
};

const keyColumns = ["clause", "activity", "body", "rater"] as const;

const restsOnColumns: Partial<Record<ProblemCode, readonly RatingColumn[]>> = {
  NAP218: ["note"],
  NAP309: keyColumns,
  NAP310: keyColumns,
  NAP311: ["clause", "activity", "status", "percent"],
  NAP313: keyColumns,
  NAP405: ["evidence"],
  NAP407: ["status"],
};

/**
 * One mistake gives one message: what only seems wrong because something else could not be read, or is wrong itself, is
 * not reported. For what `checkAssessment`, `checkRatings` and `rowProblems` find, and for `checkPlan` with the trust in the
 * plan.
 *
 * @example
 * const found = [problem("NAP302", startOf("ratings.csv"), { id: "1.3" })];
 * withoutCascades(found, { plan: { unread: [["sources"]], problems: [] } }).length // 1
 * withoutCascades(found, { plan: { unread: [["directions", 0, "clauses", 2, "id"]], problems: [] } }) // []
 */
export function withoutCascades(problems: readonly Problem[], trust: TrustInParts): Problem[] {
  const uncertain = new Map<ProblemCode, boolean>();
  const isCascade = ({ code, at }: Problem): boolean => {
    let known = uncertain.get(code);
    if (known === undefined)
      uncertain.set(code, (known = (restsOn[code] ?? []).some((rest) => isUncertain(rest, trust[rest.on]))));
    const columns: ReadonlySet<string> | undefined = trust.unreadColumns?.get(at.source);
    return known || [at.cell ?? "", ...(restsOnColumns[code] ?? [])].some((column) => columns?.has(column));
  };
  const kept = problems.filter((found) => !isOfUnread(found) && !isCascade(found));
  // Whoever misspelt a clause of the scope, or named another for it, has it outside.
  return kept.some(({ code }) => code === "NAP315" || code === "NAP301")
    ? kept.filter(({ code }) => code !== "NAP316")
    : kept;
}

/** About a cell that could not be read, which is told. */
const isOfUnread = ({ params }: Problem): boolean => Object.values(params).some(isUnread);

const isUncertain = ({ way, doubt = [], repeated }: Rest, part: TrustInPart | undefined): boolean =>
  part !== undefined &&
  (isUnreadAt(part.unread, way) ||
    part.problems.some(
      ({ code, params }) => doubt.includes(code) || (code === "NAP301" && params["what"] === repeated),
    ));
