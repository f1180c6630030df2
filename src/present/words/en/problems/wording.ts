// What sentences of problems are made of.
import type { Params } from "../../../../model/problems/problemInfo.ts";

/** A parameter as text; lists are joined by commas. */
export const say = (params: Params, name: string): string => {
  const value = params[name] ?? "";
  return Array.isArray(value) ? value.join(", ") : String(value);
};
