// An assessment → its figure under each method that can read it.
import {
  triesDocument,
  tryLinked,
  methodsWithFigures,
  type Method as ReadMethod,
  type ResultWords,
} from "../core.ts";
import { asOfDay } from "./asOfDay.ts";
import type { Assessment } from "./assessment.ts";
import { givenOptions } from "./givenOptions.ts";
import { InvalidOption } from "./invalidOption.ts";
import { link, type LinkOptions } from "./link.ts";
import { methodOrigins, type Method } from "./method.ts";
import { NotAResult } from "./notAResult.ts";
import { printable } from "./printable.ts";
import { provenance } from "./provenance.ts";
import type { TriesResult } from "./results.ts";

/** Which methods are tried, and as of which day. */
export interface TryOptions extends Omit<LinkOptions, "method"> {
  /** All methods around the assessment unless given: those of its workspace and the shipped ones. */
  readonly methods?: Iterable<Method>;
  readonly asOf?: string;
}

const tryNames = { plan: true, scale: true, skipBadRows: true, methods: true, asOf: true } as const;

/**
 * The figure of an assessment under each method, highest first, and how far the figures lie apart, in percentage points.
 * Methods that cannot read its ratings are named, with the codes of the reasons.
 *
 * @example
 * const { scores, spread } = tryMethods(own, { plan, methods: ["halves", "binary"].map((id) => shipped.methods.get(id)) });
 * scores.map(({ method, overall }) => `${method.id} ${overall.percent}`) // ["halves 83.33", "binary 66.67"]
 * spread.points // "50/3"
 */
export function tryMethods(assessment: Assessment, options: TryOptions = {}): TriesResult {
  const { methods, asOf, ...others } = givenOptions(options, tryNames);
  if (methods !== undefined && (typeof methods !== "object" || !(Symbol.iterator in methods)))
    throw new InvalidOption("methods", "a list of methods that this library gave is needed");
  const linked = link(assessment, others);
  const { method: own, around } = linked;
  const tried = (
    methods === undefined
      ? methodsWithFigures(around, [own?.value.id]).map(({ value, source }) => ({ method: value, source }))
      : [...methods].map(exact)
  ).toSorted((a, b) => (a.method.id < b.method.id ? -1 : 1));
  const result = tryLinked(
    linked,
    tried.map(({ method }) => method),
    asOfDay(asOf),
  );
  const documentIn = (words: ResultWords) => triesDocument([result], tried, provenance(around.inputs), words);
  const [shown] = (documentIn(around.words).json() as { tries: TriesResult[] }).tries;
  return printable(shown as TriesResult, documentIn, around.words);
}

function exact(method: Method): { method: ReadMethod; source: string } {
  const origin = methodOrigins.get(method);
  if (origin === undefined) throw new NotAResult("a method that this library gave");
  return { method: origin.read.value, source: origin.read.source };
}
