// What has to be said in a letter that asks for facts, in every language: the parts of each fact, as texts and counts.
import type { FactParams } from "../../model/request.ts";

/** Where a fact is shown otherwise than its parameters are. */
interface Shown {
  readonly "counted-clauses": { readonly stated: number | null; readonly other: string };
  readonly "method-differs": { readonly method: string; readonly found: string | null };
}

/** Each is what is asked for, as a sentence. */
export type FactWordings = {
  readonly [I in keyof FactParams]: (p: I extends keyof Shown ? Shown[I] : FactParams[I]) => string;
};
