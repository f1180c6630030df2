// A result → a table of its directions: how many clauses each asks about, and how many have which status.
import type { VNode } from "preact";
import { textIn } from "../../core.ts";
import type { Result } from "../data/scoreFrom.ts";
import { clauseState, type ClauseState } from "./clauseState.ts";
import { figureText } from "./figureText.ts";
import type { PageWords } from "./pageWords.ts";
import { stateText } from "./stateText.ts";

interface DirectionsProps {
  readonly result: Result;
  readonly words: PageWords;
}

export function Directions({ result, words }: DirectionsProps): VNode {
  const { score, scale, clauses } = result;
  const { columns, headings, directionsNote } = words.page;
  const states = new Map([...clauses].map(([id, item]) => [id, clauseState(item, scale)]));
  const shown = statesOf(result, [...states.values()]);
  const nameOf = (state: ClauseState): string => stateText(state, scale, words) || columns.other;
  const all = score.directions.filter(({ figure }) => figure.inScope > 0);
  const count = (ids: readonly string[], state: ClauseState): number =>
    ids.filter((id) => keyOf(states.get(id) ?? null) === keyOf(state)).length;
  const groups = [
    ...all.map(({ direction, figure }) => ({
      title: `${direction.id} ${textIn(direction.title, words.common.preferred)}`,
      ids: direction.clauses.map(({ id }) => id).filter((id) => states.has(id)),
      figure,
    })),
    { title: words.common.terms.overall, ids: [...states.keys()], figure: score.overall },
  ];
  return (
    <>
      <div class="scrolls" tabIndex={0} role="group" aria-label={headings.directions}>
        <table>
          <thead>
            <tr>
              <th scope="col">{columns.direction}</th>
              <th scope="col" class="number">
                {columns.asked}
              </th>
              {shown.map((state) => (
                <th scope="col" class="number">
                  {nameOf(state)}
                </th>
              ))}
              <th scope="col" class="number">
                %
              </th>
            </tr>
          </thead>
          <tbody>
            {groups.map(({ title, ids, figure }, at) => (
              <tr class={at === groups.length - 1 ? "total" : undefined}>
                <th scope="row">{title}</th>
                <td class="number">{ids.length}</td>
                {shown.map((state) => (
                  <td class="number">{count(ids, state) || "–"}</td>
                ))}
                <td class="number">
                  {figure.value === null ? "–" : figureText(figure.value, score.method.rounding, words)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="quiet">{directionsNote}</p>
    </>
  );
}

const keyOf = (state: ClauseState | null): string =>
  state === null
    ? ""
    : state.kind === "level"
      ? `level ${state.id}`
      : state.kind === "outcome"
        ? `outcome ${state.outcome}`
        : state.kind;

/** All levels of the scale, best first, and of the others those that occur. */
function statesOf({ scale, score }: Result, found: readonly ClauseState[]): ClauseState[] {
  const there = new Set(found.map(keyOf));
  const levels = (scale?.levels ?? []).toReversed().map(({ id }): ClauseState => ({ kind: "level", id }));
  const others: ClauseState[] = [
    { kind: "several" },
    { kind: "other" },
    ...(["not-due", "unrated", "not-applicable", "insufficient"] as const).map((outcome): ClauseState => ({
      kind: "outcome",
      outcome,
    })),
  ];
  return [...(score.overall.inScope > 0 ? levels : []), ...others.filter((state) => there.has(keyOf(state)))];
}
