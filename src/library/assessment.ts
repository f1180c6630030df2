// An assessment as it was read → what users see of it; its rows, and what it is linked with, stay behind it.
import type {
  Assessment as ReadAssessment,
  AssessorKind,
  DeclaredMethods,
  LinkedAssessment,
  Located,
  Problem,
  Provenance,
  RatingTable,
  ReadTogether,
  ResultWords,
  TableMapping,
  Text,
  Trust,
  UnreadColumns,
  WorkspaceText,
} from "../core.ts";
import type { WorkspaceRules } from "./workspaceRules.ts";

/** One assessor's ratings of one plan for one period. Made by `loadWorkspace`, `readAssessment` or `shipped`. */
export interface Assessment {
  readonly id: string;
  readonly title: Text;
  readonly assessor: Text;
  readonly kind: AssessorKind | null;
  /** The id of its plan. */
  readonly plan: string;
  /** The ids that it names; `null` where it names none. */
  readonly scale: string | null;
  readonly method: string | null;
  /** The day as of which it is evaluated, `2020-12-31`; `null` where it does not say. */
  readonly asOf: string | null;
  /** How many rows of it hold a rating. */
  readonly rows: number;
  /** The figures that were published with it, as printed. */
  readonly claims: readonly string[];
}

/** What is known around an assessment: what was read with it, from where, and the words of its results. */
export interface Surroundings extends ReadTogether {
  readonly inputs: Provenance["inputs"];
  readonly words: ResultWords;
  /** What the workspace makes of findings; not there where there is no workspace. */
  readonly rules?: WorkspaceRules;
  /** What the workspace wants tried of methods. */
  readonly sensitivity?: WorkspaceText["sensitivity"];
  /** The methods that it and plans name for that, by id. */
  readonly declared?: DeclaredMethods;
}

/** An assessment with what its references lead to, and what is wrong with it. */
export interface Linked extends LinkedAssessment {
  readonly around: Surroundings;
}

/** An assessment that was read from text: its plan, scale and method are still to be found. */
export interface Unlinked {
  readonly assessment: Located<ReadAssessment>;
  /** How far its own text can be relied on. */
  readonly trust: Trust;
  readonly tableProblems: readonly Problem[];
  readonly unreadColumns: UnreadColumns;
  /** Those by which its tables were read. */
  readonly mappings: ReadonlySet<TableMapping>;
  /** Other statuses that somebody holds possible; `null` where none were given. */
  readonly doubts: RatingTable | null;
}

export const assessmentOrigins = new WeakMap<object, Linked | Unlinked>();

export function assessmentOf(origin: Linked | Unlinked): Assessment {
  const { id, title, assessor, kind, plan, scale, method, asOf, period, ratings, claims } =
    origin.assessment.value;
  const assessment: Assessment = {
    id,
    title,
    assessor,
    kind,
    plan: "plan" in origin ? origin.plan.value.id : plan,
    scale: "plan" in origin ? (origin.scale?.value.id ?? scale) : scale,
    method: "plan" in origin ? (origin.method?.value.id ?? method) : method,
    asOf: asOf ?? period?.end ?? null,
    rows: ratings.accounts.reduce((sum, { rated }) => sum + rated, 0),
    claims: claims.map(({ figure }) => figure),
  };
  assessmentOrigins.set(assessment, origin);
  return assessment;
}
