// The rounds of a series → for each direction and body its figure in each of them.
import { subtract } from "../../math/fraction.ts";
import { toPercent } from "../../math/toPercent.ts";
import type { RoundProgress } from "../../model/progress.ts";
import type { Figure, Score } from "../../model/score.ts";
import { textIn } from "../../model/textIn.ts";
import type { Text } from "../../model/text.ts";
import { commonRounding, exactJson } from "../comparisons/comparisonNumbers.ts";
import { coverageText } from "../coverage.ts";
import type { Words } from "../words/words.ts";
import { percentJson } from "./percentJson.ts";
import type { SeriesJson } from "./progressSchema.ts";

type GroupJson = SeriesJson["bodies"][number];

/** A group of a score, by its id. */
interface Named {
  readonly title: Text;
  readonly figure: Figure;
}

/** In the order of the last round; those that it no longer has come after them. */
export function groupsJson(
  rounds: readonly RoundProgress[],
  words: Words,
): Pick<SeriesJson, "directions" | "bodies"> {
  const scored = rounds.flatMap(({ id, score }) => (score === null ? [] : [{ id, score }]));
  return {
    directions: groupsOf(scored, directionsOf, words),
    bodies: groupsOf(scored, bodiesOf, words),
  };
}

interface ScoredRound {
  readonly id: string;
  readonly score: Score;
}

const directionsOf = ({ directions }: Score): ReadonlyMap<string, Named> =>
  new Map(
    directions
      .filter(({ figure }) => figure.inScope > 0)
      .map(({ direction, figure }) => [direction.id, { title: direction.title, figure }]),
  );

const bodiesOf = ({ bodies, plan }: Score): ReadonlyMap<string, Named> => {
  const names = new Map(plan.bodies.map(({ id, name }) => [id, name]));
  return new Map(bodies.map(({ body, figure }) => [body, { title: names.get(body) ?? body, figure }]));
};

function groupsOf(
  rounds: readonly ScoredRound[],
  read: (score: Score) => ReadonlyMap<string, Named>,
  words: Words,
): GroupJson[] {
  const groups = rounds.map(({ id, score }) => ({ id, score, own: read(score) }));
  const ids = new Set(groups.toReversed().flatMap(({ own }) => [...own.keys()]));
  const [last, before] = groups.toReversed();
  return [...ids].map((id) => {
    const named = groups.findLast(({ own }) => own.has(id))?.own.get(id);
    const [value, old] = [last?.own.get(id)?.figure.value ?? null, before?.own.get(id)?.figure.value ?? null];
    return {
      id,
      title: textIn(named?.title ?? id, words.common.preferred),
      rounds: groups.map(({ id: round, score, own }) => {
        const figure = own.get(id)?.figure ?? null;
        return {
          round,
          ...percentJson(figure?.value ?? null, score.method.rounding),
          coverage: figure === null ? null : coverageText(figure, score.method.rounding),
        };
      }),
      move:
        value === null || old === null || last === undefined || before === undefined
          ? null
          : exactJson(toPercent(subtract(value, old)), commonRounding(last.score, before.score)),
    };
  });
}
