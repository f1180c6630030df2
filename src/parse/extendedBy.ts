// A method as written, among all others → those that it extends, nearest first; or why it cannot be resolved.
import { problem, type Problem } from "../model/problem.ts";
import { suggest } from "../text/suggest.ts";
import type { WrittenMethod } from "./writtenMethod.ts";

/** Nobody follows more methods than this from one to the next, to see what a figure rests on. */
const mostExtended = 32;

/**
 * A problem is the same object for all methods that it stops, so that it is reported once.
 *
 * @param stopped the methods that were found to be stopped so far; more are added
 */
export function extendedBy(
  method: WrittenMethod,
  texts: ReadonlyMap<string, WrittenMethod>,
  stopped: Map<WrittenMethod, Problem>,
): { extended: WrittenMethod[] } | { problem: Problem } {
  const chain: WrittenMethod[] = [];
  const stop = (found: Problem, those: readonly WrittenMethod[]): { problem: Problem } => {
    for (const one of those) stopped.set(one, found);
    return { problem: found };
  };
  const ids = new Set<string>();
  for (let next = method; ;) {
    const known = stopped.get(next);
    if (known !== undefined) return stop(known, chain);
    chain.push(next);
    ids.add(next.text.id);
    const id = next.text.extends;
    if (id === undefined) break;
    if (ids.has(id)) return stop(inCircle(chain.slice(chain.findIndex(({ text }) => text.id === id))), chain);
    const found = texts.get(id);
    if (found === undefined) return stop(unknown(next, id, texts, ids), chain);
    next = found;
  }
  const tooMany = chain.length - 1 - mostExtended;
  if (tooMany <= 0) return { extended: chain.slice(1) };
  // The nearest of them to what all extend: that is where a method in between can go.
  const last = chain[tooMany - 1] as WrittenMethod;
  const params = { method: last.text.id, most: mostExtended };
  return stop(problem("NAP403", last.at(["extends"]), params), chain.slice(0, tooMany));
}

function inCircle(circle: readonly WrittenMethod[]): Problem {
  const first = circle.reduce((least, item) => (item.text.id < least.text.id ? item : least));
  const from = circle.indexOf(first);
  const chain = [...circle.slice(from), ...circle.slice(0, from), first].map(({ text }) => text.id);
  return problem("NAP403", first.at(["extends"]), { method: first.text.id, chain });
}

function unknown(
  last: WrittenMethod,
  id: string,
  texts: ReadonlyMap<string, WrittenMethod>,
  ids: ReadonlySet<string>,
): Problem {
  const known = [...texts.keys()].filter((one) => !ids.has(one));
  const suggestion = suggest(id, known);
  const params = { id, known, ...(suggestion === null ? {} : { suggestion }) };
  return problem("NAP307", last.at(["extends"]), params);
}
