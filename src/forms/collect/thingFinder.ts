// What a form asked about → for a row of it, the thing that it is about, or why that is not known.
import type { RowFaults } from "../../model/problems/collectProblems.ts";
import type { CaseOf } from "../../model/problems/problemInfo.ts";
import { meantClause } from "../../check/meantClause.ts";
import { plainClauseId } from "../../text/plainClauseId.ts";
import { fold } from "../../text/fold.ts";
import { plainId } from "../../text/plainId.ts";
import type { AskedThing } from "./formIdentity.ts";
import type { Renumbered } from "./renumberedClauses.ts";
import { spoiltId } from "./spoiltId.ts";
import { thingName } from "./thingName.ts";

/** What of a row says what it is about; "" for cells that are empty or not there. */
export interface WrittenThing {
  readonly clause: string;
  readonly activity: string;
  readonly title: string;
  readonly activityTitle: string;
  /** Whether a program may have made a number of the id. */
  readonly mayBeNumber: boolean;
}

/** What of it is known to be meant. */
interface NamedThing extends Pick<WrittenThing, "activity" | "activityTitle"> {
  readonly clause: string;
  readonly isByTitle: boolean;
}

export type FoundThing =
  | {
      readonly clause: string;
      readonly activity: string;
      readonly asked: AskedThing | null;
      readonly isByTitle: boolean;
    }
  | CaseOf<"reason", RowFaults>;

/** What is known of what was asked. */
export interface AskedOf {
  /** `null`: not known, so that every id is taken as it is. */
  readonly asked: readonly AskedThing[] | null;
  /** Ids that are asked about under another one now: old → new. */
  readonly renamed: ReadonlyMap<string, string>;
  /** By their names, things whose number the plan now gives to another one than the form asked about. */
  readonly renumbered: ReadonlyMap<string, Renumbered>;
  /** Whether the plan has a clause of this id; `null`: the plan is not known. */
  readonly isInPlan: ((clause: string) => boolean) | null;
}

/**
 * @param written the texts of all rows of the table in the column of clauses
 * @param months how the names of the months begin
 */
export function thingFinder(
  { asked, renamed, renumbered, isInPlan }: AskedOf,
  written: ReadonlySet<string>,
  months: readonly (readonly string[])[],
): (thing: WrittenThing) => FoundThing {
  const byClause = new Map<string, AskedThing[]>();
  for (const thing of asked ?? []) {
    const own = byClause.get(thing.clause);
    if (own === undefined) byClause.set(thing.clause, [thing]);
    else own.push(thing);
  }
  const byTitle = new Map<string, Set<string>>();
  for (const { clause, titles } of asked ?? [])
    for (const key of titles.map(fold)) byTitle.set(key, (byTitle.get(key) ?? new Set()).add(clause));
  const clausesTitled = (title: string): readonly string[] =>
    title === "" ? [] : [...(byTitle.get(fold(title)) ?? [])];

  const spoilt = spoiltId(months);
  const likely = meantClause(byClause.keys());
  const idOf = (text: string): string => {
    const bare = plainClauseId(text);
    const plain = byClause.has(bare) ? bare : (plainId(bare)?.id.trim() ?? bare);
    return renamed.get(plain) ?? plain;
  };
  /** Clauses whose id is this number with zeros behind it, unless the table has that id as well: then none was lost. */
  const mayBe = (id: string): string[] =>
    !/^\d+\.\d+$/.test(id)
      ? []
      : ["0", "00"].map((zeros) => id + zeros).filter((other) => byClause.has(other) && !written.has(other));

  /** Of a clause, which of the things that were asked. */
  const thingIn = ({ clause, activity, activityTitle, isByTitle }: NamedThing): FoundThing => {
    const things = byClause.get(clause) ?? [];
    const [only, ...others] = things;
    const found =
      activity === "" && others.length === 0 && only?.activity === ""
        ? only
        : (things.find((thing) => thing.activity === activity) ?? onlyAlike(things, activity));
    const ofTitle = activityTitle === "" ? [] : things.filter((thing) => isTitled(thing, activityTitle));
    const [titledSo, ...more] = ofTitle;
    if (found === undefined)
      return activity === "" && titledSo !== undefined && more.length === 0
        ? { clause, activity: titledSo.activity, asked: titledSo, isByTitle: true }
        : {
            reason: "unknown-activity",
            clause,
            written: activity,
            known: things.map((thing) => thing.activity),
          };
    const now = renumbered.get(thingName(clause, found.activity));
    if (now !== undefined) return { reason: "renumbered", clause: thingName(clause, found.activity), ...now };
    if (titledSo !== undefined && !ofTitle.includes(found))
      return {
        reason: "title-of-another",
        clause: thingName(clause, found.activity),
        title: activityTitle,
        of: ofTitle.map((thing) => thingName(clause, thing.activity)).join(", "),
      };
    return { clause, activity: found.activity, asked: found, isByTitle };
  };

  return ({ clause: text, activity, title, activityTitle, mayBeNumber }) => {
    const titled = clausesTitled(title);
    if (text === "")
      return titled.length === 1 ? { reason: "no-clause", clause: titled[0] ?? "" } : { reason: "no-clause" };
    let clause = idOf(text);
    let isByTitle = false;
    if (asked === null) return { clause, activity, asked: null, isByTitle };
    const longer = mayBeNumber ? mayBe(clause) : [];
    if (longer.length > 0) {
      const candidates = [...(byClause.has(clause) ? [clause] : []), ...longer];
      const [meant, ...more] = candidates.filter((id) => titled.includes(id));
      if (meant === undefined || more.length > 0)
        return { reason: "lost-zero", written: text, clauses: candidates };
      isByTitle = meant !== clause;
      clause = meant;
    }
    const things = byClause.get(clause);
    if (things === undefined) {
      const meant = titled.filter((id) => byClause.has(id) && spoilt(text, id));
      const [only] = meant;
      if (only !== undefined && meant.length === 1)
        return thingIn({ clause: only, activity, activityTitle, isByTitle: true });
      if (isInPlan?.(clause) === true) return { reason: "not-asked", written: clause };
      const suggestion = likely(clause);
      return { reason: "unknown-clause", written: text, ...(suggestion === null ? {} : { suggestion }) };
    }
    const [other] = titled;
    if (other !== undefined && !titled.includes(clause))
      return { reason: "title-of-another", clause, title, of: titled.join(", ") };
    return thingIn({ clause, activity, activityTitle, isByTitle });
  };
}

const isTitled = ({ activityTitles }: AskedThing, title: string): boolean =>
  activityTitles.some((text) => fold(text) === fold(title));

function onlyAlike(things: readonly AskedThing[], activity: string): AskedThing | undefined {
  const alike = things.filter((thing) => fold(thing.activity) === fold(activity));
  return alike.length === 1 ? alike[0] : undefined;
}
