// Ids of clauses → a cell of a page that links to them.
import type { ClauseMention } from "../data/pageBlock.ts";

export const mentions = (ids: readonly string[]): ClauseMention[] => ids.map((id) => ({ id, remark: "" }));
