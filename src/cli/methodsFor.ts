// An assessment, the methods that a call names, and what was loaded → its own method, and those held beside it.
import { declaredFor, methodsBeside, type LinkedAssessment, type Method, type Trusted } from "../core.ts";
import type { Loaded } from "../workspace/loaded.ts";
import { methodNamed } from "../workspace/score/methodNamed.ts";

interface Methods {
  readonly own: Trusted<Method>;
  readonly others: readonly Trusted<Method>[];
  readonly areDeclared: boolean;
}

/** Those of the call; else the assessment's own with those of the workspace, or of the plan, or with all that read its scale and count every clause. */
export function methodsFor(
  linked: LinkedAssessment,
  named: readonly string[],
  loaded: Loaded,
): Methods | null {
  const [first, ...rest] = named.map((name) => methodNamed(name, loaded));
  if (first !== undefined) return { own: first, others: rest, areDeclared: true };
  if (linked.method === null) return null;
  const declared = declaredFor(loaded.declared, linked.plan.value.id)?.map((id) => methodNamed(id, loaded));
  if (declared !== undefined) return { own: linked.method, others: declared, areDeclared: true };
  const others = methodsBeside(linked.scale?.value ?? null, loaded);
  return { own: linked.method, others, areDeclared: false };
}
