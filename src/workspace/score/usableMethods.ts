// What was loaded → the methods that something may be scored with.
import { usable, type Method, type Trusted } from "../../core.ts";
import type { Loaded } from "../loaded.ts";

export const usableMethods = ({ methods }: Loaded): Trusted<Method>[] =>
  [...methods.values()].filter((method) => usable(method) !== null);
