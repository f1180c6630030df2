// A finding in a file: a code, a place, and what its message is made of.
import { comparePlaces, type Place } from "./place.ts";
import { claimProblems, type ClaimProblemParams } from "./problems/claimProblems.ts";
import { collectProblems, type CollectProblemParams } from "./problems/collectProblems.ts";
import { fileProblems, type FileProblemParams } from "./problems/fileProblems.ts";
import { gateProblems, type GateProblemParams } from "./problems/gateProblems.ts";
import { judgementProblems, type JudgementProblemParams } from "./problems/judgementProblems.ts";
import { mappingProblems, type MappingProblemParams } from "./problems/mappingProblems.ts";
import { methodProblems, type MethodProblemParams } from "./problems/methodProblems.ts";
import type { ProblemInfo, Severity } from "./problems/problemInfo.ts";
import { referenceProblems, type ReferenceProblemParams } from "./problems/referenceProblems.ts";
import { replyProblems, type ReplyProblemParams } from "./problems/replyProblems.ts";
import { structureProblems, type StructureProblemParams } from "./problems/structureProblems.ts";
import { tableProblems, type TableProblemParams } from "./problems/tableProblems.ts";
import { timeProblems, type TimeProblemParams } from "./problems/timeProblems.ts";
import { valueProblems, type ValueProblemParams } from "./problems/valueProblems.ts";
import { workbookProblems, type WorkbookProblemParams } from "./problems/workbookProblems.ts";

/** The one table of problems: code → name, severity, example. */
export const problemTable = {
  ...fileProblems,
  ...workbookProblems,
  ...structureProblems,
  ...valueProblems,
  ...referenceProblems,
  ...methodProblems,
  ...claimProblems,
  ...tableProblems,
  ...mappingProblems,
  ...collectProblems,
  ...timeProblems,
  ...replyProblems,
  ...judgementProblems,
  ...gateProblems,
} as const satisfies Record<ProblemCode, ProblemInfo>;

/** What the messages of each code are made of. */
export interface AllProblemParams
  extends
    FileProblemParams,
    WorkbookProblemParams,
    StructureProblemParams,
    ValueProblemParams,
    ReferenceProblemParams,
    MethodProblemParams,
    ClaimProblemParams,
    TableProblemParams,
    MappingProblemParams,
    CollectProblemParams,
    TimeProblemParams,
    ReplyProblemParams,
    JudgementProblemParams,
    GateProblemParams {}

/** What the messages of one code are made of: ids and values, no words. */
export type ParamsOf<C extends ProblemCode> = AllProblemParams[C];

/** `NAP1xx` file, `2xx` value, `3xx` reference, `4xx` method, `5xx` claim, `6xx` mapping and forms, `7xx` time, `8xx` judgement, `9xx` gate. */
export type ProblemCode = keyof AllProblemParams;

/** What was found at a place, and how many `more` of its kind it stands for. Its words are in `present/words`. */
export type Problem<C extends ProblemCode = ProblemCode> = {
  readonly [K in C]: {
    readonly code: K;
    readonly at: Place;
    readonly params: ParamsOf<K>;
    readonly more?: number;
    /** The places of the other rows that it stands for. */
    readonly others?: readonly Place[];
    /** Of a row that is left out because the call wants it so: it withholds nothing. */
    readonly leftOut?: true;
    /** Where the workspace gives it another severity than that of its code. */
    readonly severity?: Severity;
  };
}[C];

/** A code whose messages are made of nothing may leave the parameters out. */
type ParamsArgument<C extends ProblemCode> =
  Record<never, never> extends ParamsOf<C> ? [params?: ParamsOf<C>] : [params: ParamsOf<C>];

/**
 * A problem of this code at this place. It is short, whatever was found: a text is cut after 200 characters, a list
 * after 30 items, each with a sign of it: "…", and as the last item of a list "… +70".
 *
 * @example
 * const found = problem("NAP202", startOf("plan.yaml"), { key: "period", expected: { kind: "map" } });
 * found.code // "NAP202"
 */
export const problem = <C extends ProblemCode>(code: C, at: Place, ...[params]: ParamsArgument<C>): Problem =>
  ({ code, at, params: short(params ?? {}) }) as Problem;

const longestText = 200;
const longestList = 30;

function short(value: unknown): unknown {
  if (typeof value === "string")
    return value.length <= longestText
      ? value
      : `${value.slice(0, longestText).replace(/(?<![\ud800-\udbff\s])[\ud800-\udbff\s]+$/, "")}…`;
  if (Array.isArray(value)) {
    const kept: unknown[] = value.slice(0, longestList).map(short);
    return value.length <= longestList ? kept : [...kept, restOf(kept[0])];
  }
  return typeof value === "object" && value !== null
    ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, short(part)]))
    : value;
}

/** "…", in the shape of the items of a list. */
const restOf = (item: unknown): unknown =>
  typeof item === "object" && item !== null
    ? Object.fromEntries(Object.keys(item).map((name) => [name, "…"]))
    : "…";

/**
 * What the table of problems says of a code: its name and its severity.
 *
 * @example problemInfo("NAP205").name // "id-not-text"
 */
export const problemInfo = (code: ProblemCode): ProblemInfo => problemTable[code];

/**
 * The severity of a problem, which its code decides unless the workspace does.
 *
 * @example severityOf(problem("NAP211", startOf("ratings.csv"))) // "warning"
 */
export const severityOf = (found: Problem): Severity => found.severity ?? usualSeverity(found.code);

/**
 * The severity of a code; `info` where it is off unless a workspace switches it on.
 *
 * @example usualSeverity("NAP211") // "warning"
 */
export function usualSeverity(code: ProblemCode): Severity {
  const { severity } = problemInfo(code);
  return severity === "off" ? "info" : severity;
}

/**
 * Whether a problem withholds figures, which its code alone decides: a warning that a workspace makes an error does not, nor
 * does that of a row which is left out.
 *
 * @example
 * isError(problem("NAP210", startOf("ratings.csv"), { written: "about half" })) // true
 * isError(problem("NAP211", startOf("ratings.csv"), { count: 3 })) // false
 */
export const isError = (found: Problem): boolean =>
  found.leftOut !== true && problemInfo(found.code).severity === "error";

/**
 * By place, then code, then parameters: one order for any order of reading. Below 0 when `a` comes first.
 *
 * @example
 * const found = ["b.csv", "a.csv"].map((source) => problem("NAP102", startOf(source)));
 * found.toSorted(compareProblems).map(({ at }) => at.source) // ["a.csv", "b.csv"]
 */
export const compareProblems = (a: Problem, b: Problem): number =>
  comparePlaces(a.at, b.at) ||
  compareTexts(a.code, b.code) ||
  compareTexts(JSON.stringify(a.params), JSON.stringify(b.params));

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
