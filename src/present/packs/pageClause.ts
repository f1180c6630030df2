// What stands in a line of the page of a body.
import type { BodyClause } from "../../model/pack.ts";

/** A clause with the name of its body, where the page is not that body's own. */
export interface PageClause extends BodyClause {
  readonly bodyName: string | null;
}
