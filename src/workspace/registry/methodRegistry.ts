// Methods at hand, as written → methods with every rule stated, and what is wrong with them.
import { hashText } from "../../io/hash.ts";
import {
  canonicalMethod,
  checkMethod,
  isError,
  problem,
  resolveMethods,
  type Ground,
  type Located,
  type Method,
  type Problem,
  type ResolvedMethods,
  type Scale,
  type WrittenMethod,
} from "../../core.ts";
import type { Session } from "../read/fileReader.ts";
import { createShelf, type Shelf } from "./registry.ts";

/** The methods at hand; what they come to changes with each method or scale that is read. */
export interface MethodShelf {
  /** As written, by id. */
  readonly written: Shelf<"nap/method@1", WrittenMethod>;
  /** With what they extend laid under them. */
  readonly sound: () => ReadonlyMap<string, Located<Method>>;
  /** Methods with which nothing may be scored, for what is wrong with them or with what they extend. */
  readonly doubtful: () => ReadonlyMap<string, Located<Method>>;
  /** What is wrong with a method and with all that it extends. */
  readonly groundOf: (id: string) => Ground;
  readonly problems: () => Problem[];
  /** To be called when another scale was read. */
  readonly forget: () => void;
}

/**
 * @param shipped methods by id
 * @param areLevelsSure whether all levels of a scale are known as they are meant
 */
export function createMethodShelf(
  session: Session,
  shipped: Map<string, WrittenMethod>,
  scales: ReadonlyMap<string, Located<Scale>>,
  areLevelsSure: (scale: string) => boolean,
): MethodShelf {
  /** Holds until another scale or method is read. */
  let resolution: ResolvedMethods | null = null;
  const seconds: WrittenMethod[] = [];
  const repeated: Problem[] = [];

  const written = createShelf("nap/method@1", session, shipped, (document): WrittenMethod => {
    const { id } = document.text;
    const isWrong = session.problems.some((found) => isError(found) && found.at.source === document.source);
    const method = { ...document, doubtful: isWrong };
    const first = written.items.get(id);
    resolution = null;
    if (first === undefined) {
      written.items.set(id, method);
      return method;
    }
    // Of two with one id, nobody can say which is meant.
    written.items.set(id, { ...first, doubtful: true });
    seconds.push(method);
    const params = { what: "method", id, first: first.source };
    repeated.push(problem("NAP301", document.at(["id"]), params));
    return method;
  });

  const check = ({ text, at, atKey = at }: WrittenMethod): Problem[] =>
    checkMethod(
      { text, at: atKey },
      (id) => scales.get(id)?.value ?? null,
      // A name may be that of a scale that could not be read.
      session.lacks("nap/scale@1") ? [] : [...scales.keys()],
    ).filter(({ code, params }) => code !== "NAP410" || areLevelsSure(String(params["scale"])));

  const resolve = (): ResolvedMethods =>
    (resolution ??= resolveMethods(
      [...written.items.values(), ...seconds],
      (resolved) => hashText(canonicalMethod(resolved)),
      check,
    ));
  const problems = (): Problem[] => [
    ...repeated,
    ...resolve().problems.filter(({ code }) => code !== "NAP307" || !session.lacks("nap/method@1")),
  ];
  return {
    written,
    sound: () => resolve().methods,
    doubtful: () => resolve().doubtful,
    problems,
    groundOf(id) {
      const chain = new Set<WrittenMethod>();
      for (let next = written.items.get(id); next !== undefined && !chain.has(next);) {
        chain.add(next);
        next = written.items.get(next.text.extends ?? "");
      }
      const sources = [...chain].map(({ source }) => source);
      return {
        unread: [
          ...(resolve().unread.get(id) ?? []),
          ...sources.flatMap((source) => session.unread(source)),
          // A name under values may be a misspelt one where not all scales are known.
          ...(session.lacks("nap/scale@1") ? [["values"]] : []),
        ],
        problems: problems().filter(({ at }) => sources.includes(at.source)),
      };
    },
    forget: () => void (resolution = null),
  };
}
