// What has to be said of a figure without a number, or of how there came to be one, in every language.
import type { ReasonId, ReasonParams } from "../../model/score.ts";

/** A clause of a sentence for each reason, without a full stop. */
export type ReasonWordings = { readonly [I in ReasonId]: (params: ReasonParams[I]) => string };
