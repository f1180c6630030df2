// The text of a method file, and the methods that it may extend → the method, or what is wrong with it.
import {
  canonicalMethod,
  checkMethod,
  isError,
  resolveMethods,
  trustIn,
  type Scale as ReadScale,
  type WrittenMethod,
} from "../core.ts";
import { givenOptions } from "./givenOptions.ts";
import { hashText } from "./hashText.ts";
import { InvalidOption } from "./invalidOption.ts";
import { methodOf, methodOrigins, type Method } from "./method.ts";
import { NotAResult } from "./notAResult.ts";
import { problemsJson } from "./problemsJson.ts";
import { readDocument, sourceNames, type Read, type SourceOption } from "./readDocument.ts";
import { scaleOrigins, type Scale } from "./scale.ts";
import { shipped } from "./shipped.ts";

/** What a method may refer to, besides what is shipped. */
export interface MethodOptions extends SourceOption {
  /** Methods of `readMethod` that it may extend. */
  readonly methods?: Iterable<Method>;
  /** Scales whose statuses it gives values. */
  readonly scales?: Iterable<Scale>;
}

const methodNames = { ...sourceNames, methods: true, scales: true } as const;

/**
 * Reads the text of a method file (`nap/method@1`). It may extend a shipped method, and those of the option `methods`.
 *
 * @example
 * const { value } = readMethod("format: nap/method@1\nid: mine\nextends: halves\nacross: directions");
 * value.scales.includes("three-step") // true
 * readMethod("format: nap/method@1\nid: mine\nextends: halvs").problems[0].params.suggestion // "halves"
 */
export function readMethod(text: string, options: MethodOptions = {}): Read<Method> {
  const { document, problems, isUsable } = readDocument(
    "nap/method@1",
    text,
    givenOptions(options, methodNames),
  );
  for (const option of ["methods", "scales"] as const) {
    const given = options[option] ?? [];
    if (typeof given !== "object" || !(Symbol.iterator in given))
      throw new InvalidOption(option, `a list of ${option} that this library gave is needed`);
  }
  if (document === null) return { value: null, problems: problemsJson(problems) };
  const others = [...(options.methods ?? []), ...shipped.methods].map((method) => {
    const written = methodOrigins.get(method)?.written ?? null;
    if (written === null) throw new NotAResult("a method of readMethod");
    return written;
  });
  const scales = new Map<string, ReadScale>();
  for (const scale of [...shipped.scales, ...(options.scales ?? [])]) {
    const found = scaleOrigins.get(scale)?.value;
    if (found !== undefined) scales.set(found.id, found);
  }
  const own: WrittenMethod = { ...document, state: isUsable ? "ok" : "unusable" };
  const resolved = resolveMethods(
    [own, ...others.filter(({ text: { id } }) => id !== own.text.id)],
    (method) => hashText(canonicalMethod(method)),
    (method) =>
      method === own
        ? checkMethod({ text: method.text, at: document.atKey }, (id) => scales.get(id) ?? null, [
            ...scales.keys(),
          ])
        : [],
  );
  const all = [...problems, ...resolved.problems];
  const found = resolved.methods.get(own.text.id);
  const value =
    found === undefined || all.some(isError)
      ? null
      : methodOf({ ...found, trust: trustIn(document.unread, all, true) }, own);
  return { value, problems: problemsJson(all) };
}
