// A linked assessment → its method, or an error that says that it has none.
import type { Method as ReadMethod, Trusted } from "../core.ts";
import type { Linked } from "./assessment.ts";
import { InvalidOption } from "./invalidOption.ts";

export function methodFor({ method, assessment }: Linked): Trusted<ReadMethod> {
  if (method !== null) return method;
  const { id, method: named } = assessment.value;
  throw new InvalidOption(
    "method",
    named === null
      ? `assessment "${id}" names no method; give one, such as shipped.methods.get("halves")`
      : `the method "${named}" of assessment "${id}" is not known or cannot be used; give one`,
  );
}
