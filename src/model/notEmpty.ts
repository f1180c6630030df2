// Texts and lists of which something has to be there.
import { z } from "zod";
import type { SchemaExpectation } from "./problems/expectations.ts";

const when = ({ value }: { readonly value: unknown }): boolean =>
  typeof value === "string" || Array.isArray(value);

/**
 * As `min(1)`, which looks at the `length` of whatever there is: of a map, too, that has such a key, and whose value may be a map
 * that cannot be compared with a number.
 *
 * @param said what is expected, where it is more than that something is there
 */
export function notEmpty(said: { readonly error?: SchemaExpectation } = {}) {
  return z.minLength(1, { ...said, when } as Parameters<typeof z.minLength>[1]);
}
