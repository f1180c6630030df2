// What was found for a bare table that the call does not say → the notes that say so.
import { note, type Located, type Note, type Plan, type Scale } from "../../core.ts";

/** @param scale the likeliest one; `null` where the call names it, or there is none */
export const assumptionsOf = (
  source: string,
  plan: Located<Plan> | null,
  scale: Located<Scale> | null,
  method: string | null,
): Note[] => [
  ...(plan?.source === source ? [note("plan-from-ratings", { source })] : []),
  ...(scale === null ? [] : [note("likeliest-scale", { source, scale: scale.value.id })]),
  ...(method === null ? [] : [note("usual-method", { source, method })]),
];
