// Lists that may not have items without end.
import { z } from "zod";
import type { SchemaExpectation } from "./problems/expectations.ts";

const when = ({ value }: { readonly value: unknown }): boolean => Array.isArray(value);

/**
 * As `max(most)`, which looks at the `length` of whatever there is; see `notEmpty`.
 *
 * @param said what is expected
 */
export const notMoreThan = (most: number, said: { readonly error: SchemaExpectation }) =>
  z.maxLength(most, { ...said, when } as Parameters<typeof z.maxLength>[1]);
