// All methods, as written → methods with every rule stated, and those that cannot be resolved.
import { append } from "../model/append.ts";
import type { Method } from "../model/method.ts";
import type { Located, Path } from "../model/place.ts";
import type { Problem } from "../model/problem.ts";
import { extendedBy } from "./extendedBy.ts";
import type { WrittenMethod } from "./writtenMethod.ts";
import { resolveMethod, toMethod, type ResolvedMethodText } from "./toMethod.ts";

/** A method with every rule stated → its hash: SHA-256, in hexadecimal, of its canonical text (`canonicalMethod`). */
export type HashMethod = (resolved: ResolvedMethodText) => string;

/** What `resolveMethods` makes of methods as written; all maps are by id. */
export interface ResolvedMethods {
  readonly methods: Map<string, Located<Method>>;
  /** Methods given as unusable, or that extend one with mistakes: they are checked, and nothing is scored with them. */
  readonly unusable: Map<string, Located<Method>>;
  /** The paths of values that could not be read, inherited ones included. */
  readonly unread: Map<string, readonly Path[]>;
  readonly problems: Problem[];
}

/**
 * Methods by id, with `extends` resolved among them and every rule stated. A method that extends none of them (NAP307)
 * or itself, or more than 32 one after another (NAP403), is left out. Of several with one id the first counts, and the others are checked alone.
 *
 * @param hash makes the hash of a method: SHA-256, in hexadecimal, of what `canonicalMethod` gives
 * @param check finds what else is wrong with a method as written; nothing unless given
 * @example
 * const both = resolveMethods([halvesFile, strictFile], () => "no hash").methods;
 * both.get("strict").value.values.get("steps").get("full") // one
 * resolveMethods([strictFile], () => "no hash").problems[0].code // "NAP307"
 * const broken = { ...strictFile, state: "unusable" };
 * [...resolveMethods([halvesFile, broken], () => "no hash").unusable.keys()] // ["strict"]
 */
export function resolveMethods(
  written: readonly WrittenMethod[],
  hash: HashMethod,
  check: (method: WrittenMethod) => Problem[] = () => [],
): ResolvedMethods {
  const texts = new Map(written.toReversed().map((method) => [method.text.id, method]));
  const [methods, unusable] = [new Map<string, Located<Method>>(), new Map<string, Located<Method>>()];
  const unread = new Map<string, readonly Path[]>();
  const problems: Problem[] = [];
  const stopped = new Map<WrittenMethod, Problem>();
  const reported = new Set<Problem>();
  const converted = new Map<WrittenMethod, ReturnType<typeof toMethod>>();
  const convert = (
    method: WrittenMethod,
    extended: readonly WrittenMethod[],
  ): ReturnType<typeof toMethod> => {
    const known = converted.get(method);
    if (known !== undefined) return known;
    const resolved = resolveMethod(
      method.text,
      extended.map(({ text }) => text),
    );
    const own = toMethod(method.source, resolved, hash(resolved), method.at);
    const result = { ...own, problems: [...own.problems, ...check(method)] };
    converted.set(method, result);
    return result;
  };
  for (const method of written) {
    if (texts.get(method.text.id) !== method) {
      append(problems, ownProblems(method, check));
      continue;
    }
    const chain = extendedBy(method, texts, stopped);
    if ("problem" in chain) {
      if (!reported.has(chain.problem)) problems.push(chain.problem);
      reported.add(chain.problem);
      continue;
    }
    // What is wrong with a method is reported once, there, and not again for those that extend it.
    const { extended } = chain;
    const inheritsErrors = extended.some(
      (item, index) =>
        item.state === "unusable" || convert(item, extended.slice(index + 1)).problems.length > 0,
    );
    const { method: own, problems: found, unread: paths } = convert(method, extended);
    unread.set(method.text.id, paths);
    (inheritsErrors || method.state === "unusable" ? unusable : methods).set(method.text.id, own);
    append(problems, inheritsErrors ? ownProblems(method, check) : found);
  }
  return { methods, unusable, unread, problems };
}

/** What is wrong with a method by itself. */
const ownProblems = (method: WrittenMethod, check: (method: WrittenMethod) => Problem[]): Problem[] => [
  ...toMethod(method.source, resolveMethod(method.text, []), "", method.at).problems,
  ...check(method),
];
