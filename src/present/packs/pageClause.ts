// A clause on the page of a body, and the body that it is for where the page is for several.
import type { BodyClause } from "../../model/pack.ts";

/** A clause with the name of its body, where the page is not that body's own. */
export interface PageClause extends BodyClause {
  readonly bodyName: string | null;
}
