// What a reader asks of the list of clauses: a search, a status, an order; all open, or all closed.
import type { VNode } from "preact";
import type { Result } from "../data/scoreFrom.ts";
import { clauseState } from "./clauseState.ts";
import type { PageWords } from "./pageWords.ts";
import { sorts, type Selection } from "./selectedClauses.ts";
import { stateText } from "./stateText.ts";

interface ClauseToolsProps {
  readonly selection: Selection;
  readonly select: (selection: Selection) => void;
  readonly shown: number;
  readonly all: number;
  readonly results: readonly Result[];
  readonly words: PageWords;
}

export function ClauseTools({ selection, select, shown, all, results, words }: ClauseToolsProps): VNode {
  const { live } = words.page;
  return (
    <div class="tools">
      <label>
        {live.search}
        <input
          type="search"
          value={selection.search}
          onInput={({ currentTarget }) => select({ ...selection, search: currentTarget.value })}
        />
      </label>
      <label>
        {live.show}
        <select
          value={selection.state}
          onChange={({ currentTarget }) => select({ ...selection, state: currentTarget.value })}
        >
          <option value="">{live.all}</option>
          {statesIn(results, words).map((state) => (
            <option value={state}>{state}</option>
          ))}
        </select>
      </label>
      <label>
        {live.sort}
        <select
          value={selection.sort}
          onChange={({ currentTarget }) =>
            select({ ...selection, sort: sorts.find((sort) => sort === currentTarget.value) ?? "order" })
          }
        >
          {sorts.map((sort) => (
            <option value={sort}>{live[sort]}</option>
          ))}
        </select>
      </label>
      <span class="buttons">
        <button type="button" onClick={() => openAll(true)}>
          {live.open}
        </button>
        <button type="button" onClick={() => openAll(false)}>
          {live.close}
        </button>
      </span>
      <p role="status" class="quiet">
        {live.found(shown, all)}
      </p>
    </div>
  );
}

/** As they are shown, each once. */
function statesIn(results: readonly Result[], words: PageWords): string[] {
  const all = results.flatMap(({ clauses, scale }) =>
    [...clauses.values()].map((item) => stateText(clauseState(item, scale), scale, words)),
  );
  return [...new Set(all)].filter((text) => text !== "").toSorted();
}

function openAll(isOpen: boolean): void {
  for (const details of document.querySelectorAll<HTMLDetailsElement>("details.clause"))
    details.open = isOpen;
}
