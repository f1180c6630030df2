// How sure a figure is → at most six sentences for a reader who is no statistician.
import { compareFractions, type Fraction } from "../../math/fraction.ts";
import type { RoundingMode } from "../../math/round.ts";
import type { MethodBounds, Sensitivity } from "../../model/sensitivity.ts";
import type { Words } from "../words/words.ts";
import { percentOf } from "./percentOf.ts";

/** So many clauses are named. */
const mostNamed = 3;

export function summaryOf(found: Sensitivity, words: Words<"sensitivity">): string[] {
  const [own] = found.methods;
  if (own === undefined) return [];
  const said = words.sensitivity.summary;
  const shown = (value: Fraction): string => percentOf(value, own, words);
  const { id } = own.method;
  const widest = own.bounds.at(-1);
  const doubts = own.bounds.find(({ sources }) => sources.join() === "doubt");
  const { countsOnly } = own.method;
  const none = countsOnly ? said.countsOnly : said.none;
  const sentences = [own.figure.value === null ? none(id) : said.point(shown(own.figure.value), id)];
  if (widest === undefined && !countsOnly) sentences.push(said.sure);
  if (widest !== undefined && widest.least !== null && widest.greatest !== null && widest !== doubts)
    sentences.push(said.bounds(shown(widest.least.value), shown(widest.greatest.value)));
  if (doubts !== undefined && doubts.least !== null && doubts.greatest !== null)
    sentences.push(
      said.doubts(found.doubted, found.rows, shown(doubts.least.value), shown(doubts.greatest.value)),
    );
  const values = found.methods
    .flatMap(({ figure }) => (figure.value === null ? [] : [figure.value]))
    .toSorted(compareFractions);
  const [least, greatest] = [values[0], values.at(-1)];
  const rules = found.methods.filter(({ method }) => !method.countsOnly).length;
  if (rules > 1 && least !== undefined && greatest !== undefined)
    sentences.push(said.methods(rules, shown(least), shown(greatest)));
  const claim = found.assessment.claims[0];
  if (claim !== undefined) for (const line of claimSentence(found.methods, words)) sentences.push(line);
  if (found.verify.length > 0)
    sentences.push(
      said.verify(
        found.verify
          .slice(0, mostNamed)
          .map(({ clause }) => clause.id)
          .join(", "),
      ),
    );
  return sentences;
}

/** Figures are mostly rounded to the nearest. */
const isNearest = (mode: RoundingMode): boolean => mode.startsWith("half-");

/** Of the first claim: the rule that needs the fewest doubts to reach it, or all that were tried. */
function claimSentence(methods: readonly MethodBounds[], words: Words<"sensitivity">): string[] {
  const said = words.sensitivity.summary;
  const tried = methods.flatMap(({ method, claims: [claim] }) =>
    claim === undefined ? [] : [{ method: method.id, claim }],
  );
  const [first] = tried;
  if (first === undefined) return [];
  const { figure } = first.claim;
  const ways = tried
    .flatMap(({ method, claim }) =>
      claim.ways.map(({ turns, roundings }) => ({ method, turns, isNearest: roundings.some(isNearest) })),
    )
    .toSorted((a, b) => Number(b.isNearest) - Number(a.isNearest) || a.turns - b.turns);
  const [best] = ways;
  if (best !== undefined)
    return [
      best.turns === 0 ? said.asItStands(figure, best.method) : said.within(figure, best.method, best.turns),
    ];
  const list = (items: typeof tried): string => items.map(({ method }) => method).join(", ");
  const open = tried.filter(({ claim }) => !claim.isSearched && claim.beyond === null);
  const closed = tried.filter(({ claim }) => claim.isSearched || claim.beyond !== null);
  return [
    ...(open.length === 0 ? [] : [said.unsearched(figure, list(open))]),
    ...(open.length > 0 || closed.length === 0 ? [] : [said.outside(figure, list(closed))]),
  ];
}
