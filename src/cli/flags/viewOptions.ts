// `--by`, `--sort`, `--only` → what of the scores is shown.
import {
  groupings,
  outcomes,
  selectors,
  sortKeys,
  UsageError,
  type Grouping,
  type Score,
  type ScoreView,
  type Selector,
  type SortKey,
} from "../../core.ts";
import { oneOf } from "./oneOf.ts";
import { resolveName, type Names } from "../resolveName.ts";

export interface ViewFlags {
  readonly by?: string;
  readonly sort?: string;
  readonly only?: readonly string[];
}

export function groupingOf({ by }: ViewFlags): Grouping | null {
  return by === undefined ? null : oneOf("--by", by, groupings);
}

/** What a person wants on top: the worst figure, the greatest loss. */
const descending: Readonly<Record<SortKey, boolean>> = {
  percent: false,
  lost: true,
  points: true,
  title: false,
};

export function sortOf({ sort, by }: ViewFlags): ScoreView["sort"] {
  if (sort === undefined) return null;
  const [written = "", order] = sort.split(":");
  const key = oneOf("--sort", written, sortKeys);
  if (order !== undefined) oneOf(`--sort ${key}`, `:${order}`, [":asc", ":desc"]);
  if (by === "band" || by === "outcome") throw new UsageError("sort-of-ordered-groups", { by });
  if (by === "body" && (key === "lost" || key === "points")) throw new UsageError("sort-of-bodies", { key });
  return { key, descending: order === undefined ? descending[key] : order === "desc" };
}

/** Conditions of one kind widen, those of different kinds narrow; an id needs its kind only where it is no one else's. */
export function onlyOf({ only = [] }: ViewFlags, scores: readonly Score[]): ScoreView["only"] {
  if (only.length === 0) return new Map();
  const names = selectable(scores);
  const wanted = new Map<Selector, ReadonlySet<string>>();
  for (const written of only) {
    const colon = written.indexOf(":");
    const prefix = written.slice(0, Math.max(colon, 0));
    const prefixed = selectors.some((kind) => kind === prefix);
    const ids = (prefixed ? written.slice(colon + 1) : written).split(",");
    for (const id of ids) {
      const { kind, id: found } = resolveName(prefixed ? `${prefix}:${id}` : id, names);
      wanted.set(kind, new Set([...(wanted.get(kind) ?? []), found]));
    }
  }
  return wanted;
}

const selectable = (scores: readonly Score[]): Names<Selector> => ({
  direction: new Set(scores.flatMap(({ plan }) => plan.directions.map(({ id }) => id))),
  clause: new Set(scores.flatMap(({ clauses }) => clauses.map(({ clause }) => clause.id))),
  body: new Set(scores.flatMap(({ plan }) => plan.bodies.map(({ id }) => id))),
  band: new Set(scores.flatMap(({ method }) => method.bands.map(({ id }) => id))),
  outcome: new Set(outcomes),
});
