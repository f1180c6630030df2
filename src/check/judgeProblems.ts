// Problems, the suppressions and the baseline → what counts, what is accepted, what is known, and what says so in vain.
import { fingerprintOf, identityText, type Identity } from "../model/fingerprint.ts";
import type { BaselineEntry } from "../model/baseline.ts";
import type { Verdict } from "../model/judgedProblem.ts";
import { fileOf, type Place } from "../model/place.ts";
import { problemInfo, type Problem } from "../model/problem.ts";
import type { Subject } from "../model/subject.ts";
import type { Suppression } from "../model/suppression.ts";
import { partOfRows } from "./partOfRows.ts";

/** A problem at its exact place, with its line, and what it is about at each of its places. */
export interface ProblemToJudge {
  readonly problem: Problem;
  readonly line: string;
  /** Of `at`, then of `others`. */
  readonly subjects: readonly Subject[];
}

/** A problem with its line and what was said of it. */
export interface ProblemWithVerdict {
  readonly problem: Problem;
  readonly line: string;
  readonly verdict: Verdict;
}

/** What the problems of a run are held against. */
export interface Accepted {
  /** Those that hold; one that has expired is not among them. */
  readonly suppressions: readonly Suppression[];
  /** `null` where there is no baseline. */
  readonly baseline: readonly BaselineEntry[] | null;
}

/** All problems with their verdicts, and what is left of the suppressions and of the baseline. */
export interface Judgement {
  readonly problems: readonly ProblemWithVerdict[];
  readonly unused: readonly Suppression[];
  /** Entries of which so many have no finding, or one that is suppressed. */
  readonly left: readonly {
    readonly entry: BaselineEntry;
    readonly times: number;
    readonly isSuppressed: boolean;
  }[];
  /** What a baseline of now has: all that is not suppressed, copies included. */
  readonly known: readonly Identity[];
}

/** One place of a problem: a row, or all of it. */
interface Unit {
  readonly place: Place;
  readonly identities: readonly Identity[];
  /** All that hold for it; the first one gives the reason. */
  readonly suppressions: readonly Suppression[];
  baseline: Verdict["baseline"];
}

/**
 * A problem that stands for several rows is told apart by what is said of them. A copy of a known finding is new.
 *
 * @param hash of a text, as hexadecimal digits
 * @example
 * const hash = (text) => text.length.toString(16).padStart(16, "0");
 * const found = problem("NAP305", startOf("own.yaml"), { id: "letter", known: [] });
 * const toJudge = [{ problem: found, line: "", subjects: [{ in: "assessment:own", at: "claims[86].source" }] }];
 * const first = judgeProblems(toJudge, { suppressions: [], baseline: null }, hash);
 * const entry = { identity: first.known[0], times: 1, at: startOf("baseline.yaml") };
 * const { problems } = judgeProblems([...toJudge, ...toJudge], { suppressions: [], baseline: [entry] }, hash);
 * problems.map(({ verdict }) => verdict.baseline) // ["unchanged", "new"]
 */
export function judgeProblems(
  found: readonly ProblemToJudge[],
  { suppressions, baseline }: Accepted,
  hash: (text: string) => string,
): Judgement {
  const used = new Set<Suppression>();
  const units = found.map((item) => unitsOf(item, suppressions, hash));
  for (const unit of units.flat()) for (const each of unit.suppressions) used.add(each);
  const counts = new Map<string, number>();
  for (const { identity, times } of baseline ?? []) counts.set(identityText(identity), times);
  const take = (unit: Unit): void => {
    const keys = unit.identities.map(identityText);
    const isKnown =
      keys.length > 0 && keys.every((key, index) => (counts.get(key) ?? 0) > before(keys, index));
    if (isKnown) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) - 1);
    unit.baseline = isKnown ? "unchanged" : "new";
  };
  let left: Judgement["left"] = [];
  if (baseline !== null) {
    const all = units.flat();
    for (const unit of all) if (unit.suppressions.length === 0) take(unit);
    left = baseline.flatMap((entry) => {
      const times = counts.get(identityText(entry.identity)) ?? 0;
      return times === 0 ? [] : [{ entry, times, isSuppressed: false }];
    });
    for (const unit of all) if (unit.suppressions.length > 0) take(unit);
    left = left.map((item) => ({
      ...item,
      isSuppressed: (counts.get(identityText(item.entry.identity)) ?? 0) < item.times,
    }));
  }
  return {
    problems: found.flatMap((item, index) => toldApart(item, units[index] ?? [])),
    unused: suppressions.filter((each) => !used.has(each)),
    left,
    known: units.flat().flatMap((unit) => (unit.suppressions.length === 0 ? unit.identities : [])),
  };
}

/** How often the key at an index stands before it. */
const before = (keys: readonly string[], index: number): number =>
  keys.slice(0, index).filter((key) => key === keys[index]).length;

function unitsOf(
  { problem, line, subjects }: ProblemToJudge,
  suppressions: readonly Suppression[],
  hash: (text: string) => string,
): Unit[] {
  // The input cannot be used at all: nobody can accept that.
  const isUnusable = problemInfo(problem.code).unusable === true;
  const own = isUnusable ? [] : suppressions.filter(({ rules }) => rules.includes(problem.code));
  const places = [problem.at, ...(problem.others ?? [])];
  const isCopy = problem.code === "NAP309" && problem.params["copy"] !== undefined;
  // Rows beyond those that are listed.
  const { rows } = problem.params as { rows?: unknown };
  const rest = typeof rows === "number" && places.length > 1 ? rows - places.length : 0;
  const identities = (index: number): Identity[] => {
    const subject = subjects[index] ?? { in: "workspace" };
    const { more = 0, ...one } = problem;
    const counted = index > 0 || rest + more === 0 ? one : { ...one, more: rest + more };
    return isUnusable ? [] : fingerprintOf(counted as Problem, subject, line, hash);
  };
  if (isCopy) {
    const all = subjects.flatMap((_, index) => identities(index));
    return [unitAt(problem.at, subjects[0], all, own)];
  }
  return places.map((place, index) => unitAt(place, subjects[index], identities(index), own));
}

const unitAt = (
  place: Place,
  subject: Subject | undefined,
  identities: readonly Identity[],
  suppressions: readonly Suppression[],
): Unit => ({
  place,
  identities,
  suppressions: suppressions.filter((each) => holds(each, place, identities[0] ?? subject ?? { in: "" })),
  baseline: null,
});

function holds({ at, lines, of }: Suppression, place: Place, subject: Subject): boolean {
  if (lines !== null) return place.source === at.source && lines.from <= place.line && place.line <= lines.to;
  return (
    (of.assessment === undefined || subject.in === `assessment:${of.assessment}`) &&
    (of.clause === undefined || subject.clause === of.clause) &&
    (of.body === undefined || subject.body === of.body) &&
    (of.round === undefined || subject.round === of.round) &&
    (of.file === undefined || fileOf(place) === of.file)
  );
}

/** The rows of a problem by what is said of them; one that does not list its rows counts as a whole, and counts if a part does. */
function toldApart({ problem, line }: ProblemToJudge, units: readonly Unit[]): ProblemWithVerdict[] {
  const groups = new Map<string, Unit[]>();
  for (const unit of units) {
    const key = JSON.stringify([unit.suppressions[0]?.at ?? null, unit.baseline]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [unit]);
    else group.push(unit);
  }
  return [...groups.values()].map((group) => {
    const [first] = group as [Unit];
    const [own = null] = first.suppressions;
    return {
      problem: partOfRows(
        problem,
        units.length,
        group.map(({ place }) => place),
      ),
      line: first.place === problem.at ? line : "",
      verdict: {
        suppression:
          own === null ? null : { reason: own.reason, until: own.until, inFile: own.lines !== null },
        baseline: first.baseline,
        fingerprint:
          first.identities.map(identityText).toSorted()[0] ??
          identityText({ code: problem.code, in: "workspace", value: "" }),
      },
    };
  });
}
