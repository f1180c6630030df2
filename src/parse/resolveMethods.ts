// All methods at hand, as written → methods with every rule stated, and those that cannot be resolved.
import type { Method, MethodText } from "../model/method.ts";
import type { Located, Path, Place } from "../model/place.ts";
import { problem, type Problem } from "../model/problem.ts";
import { suggest } from "../model/suggest.ts";
import { canonicalMethod, resolveMethod, toMethod } from "./toMethod.ts";

/** A method file as written. */
export interface WrittenMethod {
  readonly source: string;
  readonly text: MethodText;
  readonly at: (path: Path) => Place;
}

/** The hash of a method's canonical text, SHA-256 in hexadecimal. */
export type HashMethod = (canonical: string, id: string) => string;

/** Resolves `extends` among the methods. A method that leads nowhere, or back to itself, is left out. */
export function resolveMethods(
  written: readonly WrittenMethod[],
  hash: HashMethod,
): { methods: Map<string, Located<Method>>; problems: Problem[] } {
  const texts = new Map(written.map((method) => [method.text.id, method]));
  const methods = new Map<string, Located<Method>>();
  const problems: Problem[] = [];
  for (const method of written) {
    const chain = extendedBy(method, texts);
    if ("problem" in chain) {
      problems.push(chain.problem);
      continue;
    }
    const resolved = resolveMethod(method.text, chain.extended);
    const converted = toMethod(
      method.source,
      resolved,
      hash(canonicalMethod(resolved), method.text.id),
      method.at,
    );
    methods.set(method.text.id, converted.method);
    problems.push(...converted.problems);
  }
  return { methods, problems };
}

/** What a method extends, nearest first. */
function extendedBy(
  method: WrittenMethod,
  texts: ReadonlyMap<string, WrittenMethod>,
): { extended: MethodText[] } | { problem: Problem } {
  const chain = [method];
  for (let next = method.text.extends; next !== undefined; next = chain.at(-1)?.text.extends) {
    const ids = chain.map(({ text }) => text.id);
    if (ids.includes(next))
      return {
        problem: problem("NAP403", method.at(["extends"]), {
          method: method.text.id,
          chain: [...ids, next].join(" → "),
        }),
      };
    const found = texts.get(next);
    if (found === undefined) {
      const at = (chain.at(-1) as WrittenMethod).at(["extends"]);
      const suggestion = suggest(next, texts.keys());
      return {
        problem: problem("NAP307", at, {
          id: next,
          known: [...texts.keys()],
          ...(suggestion === null ? {} : { suggestion }),
        }),
      };
    }
    chain.push(found);
  }
  return { extended: chain.slice(1).map(({ text }) => text) };
}
