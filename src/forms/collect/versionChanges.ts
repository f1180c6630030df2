// What a form asked, and what it would ask now → what changed in the plan since.
import { fold } from "../../text/fold.ts";
import type { ThingNow } from "./askedNow.ts";
import type { AskedThing } from "./formIdentity.ts";
import { thingName } from "./thingName.ts";

/** Ids of clauses and activities. */
export interface VersionChanges {
  readonly gone: readonly string[];
  readonly added: readonly string[];
  /** old → new. */
  readonly renamed: readonly string[];
  readonly retitled: readonly string[];
}

/** All empty where it asked what it would ask now. */
export function versionChanges(asked: readonly AskedThing[], now: readonly ThingNow[]): VersionChanges {
  const before = new Map(asked.map((thing) => [thingName(thing.clause, thing.activity), thing]));
  const after = new Map(now.map((thing) => [thingName(thing.clause, thing.activity), thing]));
  const renamed = new Map(
    now.flatMap(({ clause, activity, was }) =>
      was.flatMap((old) =>
        before.has(thingName(old, activity)) ? [[thingName(old, activity), thingName(clause, activity)]] : [],
      ),
    ) as [string, string][],
  );
  const newNames = new Set(renamed.values());
  return {
    gone: [...before.keys()].filter((name) => !after.has(name) && !renamed.has(name)),
    added: [...after.keys()].filter((name) => !before.has(name) && !newNames.has(name)),
    renamed: Array.from(renamed, ([old, name]) => `${old} → ${name}`),
    retitled: [...before].flatMap(([name, { titles, activityTitles }]) => {
      const thing = after.get(renamed.get(name) ?? name);
      return thing === undefined ||
        (isSame(titles, thing.titles) && isSame(activityTitles, thing.activityTitles))
        ? []
        : [name];
    }),
  };
}

/** In one of its languages; where the form does not say the title nobody knows better. */
const isSame = (asked: readonly string[], now: readonly string[]): boolean =>
  asked.length === 0 || asked.some((title) => now.some((text) => fold(text) === fold(title)));
