// The state of a clause → what readers call it; "" where its percent says all.
import { textIn, type Scale } from "../../core.ts";
import type { ClauseState } from "./clauseState.ts";
import type { PageWords } from "./pageWords.ts";

export function stateText(state: ClauseState, scale: Scale | null, { common, page }: PageWords): string {
  if (state.kind === "outcome") return page.outcomes[state.outcome];
  if (state.kind === "several") return page.columns.several;
  if (state.kind === "other") return "";
  const level = scale?.levels.find(({ id }) => id === state.id);
  return level === undefined ? state.id : textIn(level.label, common.preferred) || level.id;
}
