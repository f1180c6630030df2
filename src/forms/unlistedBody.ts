// The id of a body that a clause or a row names, and the plan does not list → a body.
import { one } from "../math/fraction.ts";
import type { Body } from "../model/plan.ts";

/** Called by its id. @example unlistedBody("moj").name // "moj" */
export const unlistedBody = (id: string): Body => ({
  id,
  name: id,
  aliases: [],
  kind: null,
  isGroup: false,
  weight: one,
});
