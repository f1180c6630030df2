// A name on the call → the method that it means.
import { unknownId, usable, usableMethods, UsageError, type Method, type Trusted } from "../../core.ts";
import { isPath } from "../find/isPath.ts";
import type { Loaded } from "../loaded.ts";
import { fileToCheck } from "./fileToCheck.ts";

/** By its id, or by the path of its file, which was loaded with the rest; throws a `UsageError` where there is none. */
export function methodNamed(name: string, loaded: Loaded): Trusted<Method> {
  const named = loaded.methodsOfCall.get(name);
  if (named === null && isPath(name)) throw new UsageError("unusable-method", { name, source: name });
  const found = loaded.methods.get(named ?? name);
  if (found === undefined) {
    const known = usableMethods(loaded).map(({ value }) => value.id);
    throw new UsageError("unknown-method", unknownId(name, known));
  }
  if (usable(found) === null)
    throw new UsageError("unusable-method", {
      name,
      source: isPath(name) ? name : fileToCheck(found, loaded),
    });
  return found;
}
