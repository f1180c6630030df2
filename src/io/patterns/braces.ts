// A pattern with alternatives → the patterns without.

/** So many patterns one may stand for. */
const mostAlternatives = 1000;

/**
 * `{a,b}.csv` is `a.csv` and `b.csv`, also one within another; braces without a comma are letters.
 *
 * @returns `null` where they are more than a thousand
 * @example withoutBraces("y{1,2}/*.csv") // ["y1/*.csv", "y2/*.csv"]
 */
export function withoutBraces(pattern: string): string[] | null {
  const done: string[] = [];
  const open = [{ pattern, from: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const found = firstBraces(next.pattern, next.from);
    if (found === null) done.push(next.pattern);
    else {
      const [before, after] = [next.pattern.slice(0, found.open), next.pattern.slice(found.close + 1)];
      for (const alternative of found.alternatives)
        open.push({ pattern: before + alternative + after, from: found.open });
    }
    if (done.length + open.length > mostAlternatives) return null;
  }
  return done;
}

interface Braces {
  readonly open: number;
  readonly close: number;
  readonly alternatives: readonly string[];
}

function firstBraces(pattern: string, from: number): Braces | null {
  for (let open = pattern.indexOf("{", from); open >= 0; open = pattern.indexOf("{", open + 1)) {
    if (pattern[open - 1] === "\\") continue;
    const found = bracesAt(pattern, open);
    if (found !== null) return found;
  }
  return null;
}

/** `null` where they are never closed, or hold no comma. */
function bracesAt(pattern: string, open: number): Braces | null {
  const alternatives: string[] = [];
  let [depth, start] = [0, open + 1];
  for (let at = open + 1; at < pattern.length; at++) {
    const letter = pattern[at];
    if (letter === "\\") at += 1;
    else if (letter === "{") depth += 1;
    else if (letter === "," && depth === 0) {
      alternatives.push(pattern.slice(start, at));
      start = at + 1;
    } else if (letter === "}" && depth > 0) depth -= 1;
    else if (letter === "}")
      return alternatives.length === 0
        ? null
        : { open, close: at, alternatives: [...alternatives, pattern.slice(start, at)] };
  }
  return null;
}
