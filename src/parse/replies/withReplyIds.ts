// A table of replies and the plan → the same table, with clauses, activities and bodies under the ids of the plan.
import type { Plan } from "../../model/plan.ts";
import type { ReplyTable } from "../../model/replies.ts";
import { withBodyIds } from "../ratings/withBodyIds.ts";
import { withClauseIds } from "../ratings/withClauseIds.ts";

/**
 * As those of ratings are.
 *
 * @example withReplyIds(createReplyReader().finish().table, plan.value).theirs.rows // 0
 */
export const withReplyIds = (table: ReplyTable, plan: Plan): ReplyTable => ({
  ...table,
  theirs: withClauseIds(withBodyIds(table.theirs, plan), plan),
  final: withClauseIds(withBodyIds(table.final, plan), plan),
});
