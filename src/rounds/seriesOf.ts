// Assessments of one plan → the series that they make, round by round.
import type { Plan } from "../model/plan.ts";
import type { Dated, Series, SeriesRound } from "../model/series.ts";
import { textsOf } from "../model/textsOf.ts";
import { fold } from "../text/fold.ts";

/**
 * Assessments that name one `series`; else those of one assessor: of one kind, and of a name that is the same, folded, in some
 * language. One without a round is in none. Rounds stand in the order of their as-of days, those of one day in that of the
 * plan, and those without a day last; series in the order of their first assessments.
 *
 * @param read what an item says of itself
 * @example
 * const rounds = [{ ...own.value, id: "own-m06", round: "m06" }, { ...own.value, id: "own-y1", round: "y1" }];
 * seriesOf(plan.value, rounds, (item) => item).map(({ id, rounds }) => [id, rounds.length]) // [["own-m06", 2]]
 */
export function seriesOf<T>(
  plan: Pick<Plan, "rounds">,
  items: readonly T[],
  read: (item: T) => Dated,
): Series<T>[] {
  const dated = items.filter((item) => read(item).round !== undefined);
  const same = sameNames(dated.map((item) => namesOf(read(item))));
  const groups = new Map<string, T[]>();
  for (const item of dated) {
    const key = same(namesOf(read(item))[0] ?? "");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()].map((own) => toSeries(plan, own, read));
}

function namesOf({ series, assessor, kind }: Dated): string[] {
  if (series !== undefined) return [`series ${series}`];
  return textsOf(assessor).map((name) => `${kind ?? ""} ${fold(name)}`);
}

/** Names of one thing are one name, and so are those of two things that share a name: of each, which stands for all. */
function sameNames(lists: readonly (readonly string[])[]): (name: string) => string {
  const parents = new Map<string, string>();
  const find = (name: string): string => {
    const parent = parents.get(name) ?? name;
    if (parent === name) return name;
    const root = find(parent);
    parents.set(name, root);
    return root;
  };
  for (const [first = "", ...others] of lists)
    for (const name of others) if (find(name) !== find(first)) parents.set(find(name), find(first));
  return find;
}

function toSeries<T>(plan: Pick<Plan, "rounds">, items: readonly T[], read: (item: T) => Dated): Series<T> {
  const places = new Map(plan.rounds.map((round, index) => [round.id, { round, index }]));
  const byRound = new Map<string, T[]>();
  for (const item of items) {
    const { round = "" } = read(item);
    const own = byRound.get(round);
    if (own === undefined) byRound.set(round, [item]);
    else own.push(item);
  }
  const rounds = [...byRound].map(([id, own]): SeriesRound<T> => {
    const known = places.get(id)?.round;
    const [first] = own.map(read);
    return {
      id,
      title: known?.title ?? id,
      asOf: first?.asOf ?? known?.asOf ?? first?.period?.end ?? null,
      items: own.toSorted((a, b) => (read(a).id < read(b).id ? -1 : 1)),
    };
  });
  const placeOf = ({ id }: SeriesRound<T>): number => places.get(id)?.index ?? places.size;
  const sorted = rounds.toSorted(
    (a, b) => compareDays(a.asOf, b.asOf) || placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : 1),
  );
  const [first] = (sorted[0]?.items ?? []).map(read);
  return { id: first?.series ?? first?.id ?? "", assessor: first?.assessor ?? "", rounds: sorted };
}

const lastOfAll = "9999-99-99";

const compareDays = (a: string | null, b: string | null): number => {
  const [one, other] = [a ?? lastOfAll, b ?? lastOfAll];
  return one < other ? -1 : one > other ? 1 : 0;
};
