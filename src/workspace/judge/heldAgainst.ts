// Problems with what they are about, and what their files say of them → their verdicts, and what says so in vain.
import { hashText } from "../../io/hash.ts";
import {
  identityText,
  judgeProblems,
  problem,
  type BaselineEntry,
  type Judgement,
  type Problem,
  type ProblemToJudge,
  type Suppression,
} from "../../core.ts";
import type { LocatedProblem } from "../loaded.ts";
import { countedEntries } from "./countedEntries.ts";
import { isUnsure } from "./isUnsure.ts";
import type { ReadBaseline } from "./readBaseline.ts";

/** What problems are held against. */
interface Said {
  /** All of them, those that have expired included. */
  readonly suppressions: readonly Suppression[];
  /** What is wrong with the suppressions themselves. */
  readonly unread: readonly Problem[];
  /** The baseline as it was read; `null` where there is none, or another one is written. */
  readonly read: ReadBaseline | null;
  /** Its entries under the ids of today. */
  readonly entries: readonly BaselineEntry[] | null;
  readonly today: string;
  /** Whether all rules were asked, so that what covers nothing is in vain. */
  readonly isComplete: boolean;
}

export interface Held {
  readonly judgement: Judgement;
  /** Problems of the suppressions. */
  readonly own: readonly Problem[];
  /** Entries of the baseline without a finding. */
  readonly stale: readonly LocatedProblem[];
}

export function heldAgainst(
  toJudge: readonly ProblemToJudge[],
  { suppressions, unread, read, entries, today, isComplete }: Said,
): Held {
  const hasExpired = ({ until }: Suppression): boolean => until !== null && until < today;
  const judgement = judgeProblems(
    toJudge,
    {
      suppressions: suppressions.filter((each) => !hasExpired(each)),
      baseline: entries === null ? null : countedEntries(entries),
    },
    hashText,
  );
  return {
    judgement,
    own: [
      ...unread,
      ...suppressions
        .filter(hasExpired)
        .map(({ at, rules, until }) => problem("NAP901", at, { rules, until: until ?? "", today })),
      ...(isComplete ? judgement.unused.map(({ at, rules }) => problem("NAP902", at, { rules })) : []),
    ],
    stale: isComplete && read !== null ? staleEntries(judgement, toJudge, read.line) : [],
  };
}

function staleEntries(
  { left, problems }: Judgement,
  found: readonly ProblemToJudge[],
  line: (number: number) => string,
): LocatedProblem[] {
  const sure = left.filter(({ entry }) => !isUnsure(entry, found));
  const fresh = new Set(
    problems.flatMap(({ verdict: { baseline, suppression, fingerprint } }) =>
      baseline === "new" && suppression === null ? [withoutValue(fingerprint)] : [],
    ),
  );
  return sure.map(({ entry: { at, identity }, times, isSuppressed }) => {
    const isOther = fresh.has(withoutValue(identityText(identity)));
    const why = isSuppressed ? "suppressed" : isOther ? "other-value" : "gone";
    const { code: rule, in: of, clause } = identity;
    const params = { rule, of, ...(clause === undefined ? {} : { clause }), times, why } as const;
    return { problem: problem("NAP904", at, params), line: line(at.line) };
  });
}

/** The value is the last part of the text. */
const withoutValue = (fingerprint: string): string => fingerprint.slice(0, fingerprint.lastIndexOf(","));
