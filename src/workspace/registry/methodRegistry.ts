// Methods as written → methods with every rule stated, and how far each can be relied on.
import { hashText } from "../../io/hash.ts";
import {
  canonicalMethod,
  checkMethod,
  isError,
  problem,
  resolveMethods,
  trustIn,
  type Located,
  type Method,
  type Problem,
  type ResolvedMethods,
  type Scale,
  type Trust,
  type Trusted,
  type WrittenMethod,
} from "../../core.ts";
import type { FileReader } from "../read/fileReader.ts";
import { createRegistry, type Registry } from "./registry.ts";

/** All methods; what they come to changes with each method or scale that is read. */
export interface MethodRegistry {
  /** As written, by id. */
  readonly written: Registry<"nap/method@1", WrittenMethod>;
  /** With what it extends laid under it; `null` where it extends what is not there. */
  readonly get: (id: string) => Trusted<Method> | null;
  readonly all: () => Map<string, Trusted<Method>>;
  /** How far a method can be relied on, with all that it extends. */
  readonly trust: (id: string) => Trust;
  readonly problems: () => Problem[];
  /** To be called when another scale was read. */
  readonly forget: () => void;
}

/**
 * @param shipped methods by id
 * @param areLevelsSure whether all levels of a scale are known as they are meant
 */
export function createMethodRegistry(
  reader: FileReader,
  shipped: Map<string, WrittenMethod>,
  scales: ReadonlyMap<string, Located<Scale>>,
  areLevelsSure: (scale: string) => boolean,
): MethodRegistry {
  /** Holds until another scale or method is read. */
  let resolution: ResolvedMethods | null = null;
  const seconds: WrittenMethod[] = [];
  const repeated: Problem[] = [];

  const written = createRegistry("nap/method@1", reader, shipped, (document): WrittenMethod => {
    const { id } = document.text;
    const isWrong = reader.problems.some((found) => isError(found) && found.at.source === document.source);
    const method: WrittenMethod = { ...document, state: isWrong ? "unusable" : "ok" };
    const first = written.items.get(id);
    resolution = null;
    if (first === undefined) {
      written.items.set(id, method);
      return method;
    }
    // Of two with one id, nobody can say which is meant.
    written.items.set(id, { ...first, state: "unusable" });
    seconds.push(method);
    const params = { what: "method", id, first: { source: first.source } } as const;
    repeated.push(problem("NAP301", document.at(["id"]), params));
    return method;
  });

  const check = ({ source, text, at, atKey = at }: WrittenMethod): Problem[] =>
    checkMethod(
      { text, at: atKey },
      (id) => scales.get(id)?.value ?? null,
      // A name may be that of a scale that could not be read.
      reader.knowsAll("nap/scale@1") ? [...scales.keys()] : [],
    ).filter(
      ({ code, params }) =>
        (code !== "NAP410" || areLevelsSure(String(params["scale"]))) &&
        // A shipped method has every rule stated, be it of use or not.
        !(code === "NAP422" && source.startsWith("bundled:")),
    );

  const resolve = (): ResolvedMethods =>
    (resolution ??= resolveMethods(
      [...written.items.values(), ...seconds],
      (resolved) => hashText(canonicalMethod(resolved)),
      check,
    ));
  const problems = (): Problem[] => [
    ...repeated,
    ...resolve().problems.filter(({ code }) => code !== "NAP307" || reader.knowsAll("nap/method@1")),
  ];
  const trust = (id: string): Trust => {
    const chain = new Set<WrittenMethod>();
    for (let next = written.items.get(id); next !== undefined && !chain.has(next);) {
      chain.add(next);
      next = written.items.get(next.text.extends ?? "");
    }
    const sources = [...chain].map(({ source }) => source);
    const unread = [
      ...(resolve().unread.get(id) ?? []),
      ...sources.flatMap((source) => reader.unread(source)),
      // A name under values may be a misspelt one where not all scales are known.
      ...(reader.knowsAll("nap/scale@1") ? [] : [["values"]]),
    ];
    const own = problems().filter(({ at }) => sources.includes(at.source));
    return trustIn(unread, own, resolve().methods.has(id));
  };
  const get = (id: string): Trusted<Method> | null => {
    const method = resolve().methods.get(id) ?? resolve().unusable.get(id);
    return method === undefined ? null : { ...method, trust: trust(id) };
  };
  return {
    written,
    get,
    all() {
      const both = [...resolve().methods, ...resolve().unusable];
      return new Map(both.map(([id, method]) => [id, { ...method, trust: trust(id) }]));
    },
    trust,
    problems,
    forget: () => void (resolution = null),
  };
}
