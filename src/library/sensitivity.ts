// An assessment, and methods → how sure its figure is.
import {
  assessSensitivity,
  choiceRules,
  declaredFor,
  isError,
  methodsBeside,
  scoreLinked,
  sensitivityDocument,
  unknownSources,
  type Method as ReadMethod,
  type ResultWords,
  type Sensitivity,
  type UnknownSource,
} from "../core.ts";
import { asOfDay } from "./asOfDay.ts";
import type { Assessment, Linked } from "./assessment.ts";
import { givenOptions } from "./givenOptions.ts";
import { InvalidOption } from "./invalidOption.ts";
import { link } from "./link.ts";
import { methodOrigins, type Method } from "./method.ts";
import { methodFor } from "./methodFor.ts";
import { NotAResult } from "./notAResult.ts";
import { printable } from "./printable.ts";
import { problemsJson } from "./problemsJson.ts";
import { provenance } from "./provenance.ts";
import type { SensitivityResult } from "./results.ts";
import { scoreNames, type ScoreOptions } from "./score.ts";
import { UnknownName } from "./unknownName.ts";

/** As for `score`, and what the figure is held against. */
export interface SensitivityOptions extends ScoreOptions {
  /**
   * Methods to hold beside that of the assessment. Unless given, those under `sensitivity` in `nap.yaml`, else those that the plan names, else all that read its scale and
   * count every clause; none where the option `method` names one.
   */
  readonly methods?: Iterable<Method>;
  /** Kinds of what is not known to take together, beside each alone and all: `["not-due", "doubt"]`. */
  readonly together?: readonly UnknownSource[];
  /** Other assessments of the plan: the figure is also given without the clauses in which those act whom they name under `interests`. */
  readonly beside?: Iterable<Assessment>;
  /** Which choices of a method are tried. What is not named is as in `nap.yaml`, else as usual. */
  readonly choices?: MethodChoices;
}

type ChoiceRule<K extends keyof typeof choiceRules> = (typeof choiceRules)[K][number];

/** Options of each choice, as under `sensitivity` in `nap.yaml`. */
export interface MethodChoices {
  /** Methods whose values of statuses are tried. */
  readonly values?: readonly Method[];
  readonly "within.bodies"?: readonly ChoiceRule<"within.bodies">[];
  readonly across?: readonly ChoiceRule<"across">[];
  readonly "not-due"?: readonly ChoiceRule<"not-due">[];
}

/**
 * How sure the figure of an assessment is: its least and greatest over what is not known, under each method; which published figures the doubts reach; what each
 * choice of a method does; what to verify first. All is exact, and no probability. With an error among `problems`, or without rows, `methods` is empty.
 *
 * Throws as `score` does.
 *
 * @example
 * const [{ overall, bounds }] = sensitivity(own, { plan }).methods;
 * overall.percent // "83.33"
 * bounds.map(({ sources, least, greatest }) => [sources, least.value, greatest.value]) // [[["unrated"], "62.50", "87.50"]]
 * sensitivity(own, { plan, together: ["doubts"] }) // throws option together: a list of unrated, part, not-due, doubt, group
 */
export function sensitivity(assessment: Assessment, options: SensitivityOptions = {}): SensitivityResult {
  const {
    methods: _methods,
    together,
    choices,
    beside = [],
    ...others
  } = givenOptions(options, {
    ...scoreNames,
    methods: true,
    together: true,
    choices: true,
    beside: true,
  });
  if (together !== undefined && !(Array.isArray(together) && together.every(isSource)))
    throw new InvalidOption("together", `a list of ${unknownSources.join(", ")} is needed`);
  const chosen = choices === undefined ? {} : choicesOf(choices);
  if (typeof beside !== "object" || beside === null || !(Symbol.iterator in beside))
    throw new InvalidOption("beside", "a list of assessments is needed");
  const { asOf, ...ofLink } = others;
  const linked = link(assessment, ofLink);
  const { around, trust } = linked;
  const method = methodFor(linked);
  const found = scoreLinked(linked, method, around, asOfDay(asOf));
  const { sources = [] } = linked.doubts ?? {};
  const ofDoubts = around.problems.filter(({ at }) => sources.includes(at.source));
  const problems = [...new Set([...trust.problems, ...found.problems, ...ofDoubts])];
  const { score } = found;
  const isOpen = problems.some(isError) || score.assessment.ratings.rows === 0;
  const sure: Sensitivity = isOpen
    ? nothing(score)
    : assessSensitivity({
        input: score,
        doubts: linked.doubts ?? null,
        ...methodsFor(linked, options),
        choices: { ...choicesIn(linked), ...chosen },
        beside: [...beside].map((other) => link(other, ofLink).assessment.value),
        ...(together === undefined
          ? {}
          : { together: unknownSources.filter((source) => together.includes(source)) }),
      });
  const documentIn = (words: ResultWords) => sensitivityDocument([sure], provenance(around.inputs), words);
  const [shown] = (documentIn(around.words).json() as { results: Omit<SensitivityResult, "problems">[] })
    .results;
  const result: SensitivityResult = {
    ...(shown as SensitivityResult),
    problems: problemsJson(problems, around.words),
  };
  return printable(result, documentIn, around.words);
}

const isSource = (name: unknown): boolean => (unknownSources as readonly unknown[]).includes(name);

const nothing = ({
  plan,
  assessment,
  scale,
  asOf,
}: Pick<Sensitivity, "plan" | "assessment" | "scale" | "asOf">): Sensitivity => ({
  plan,
  assessment,
  scale,
  asOf,
  methods: [],
  doubted: 0,
  rows: assessment.ratings.rows,
  grid: null,
  verify: [],
  setAside: [],
});

function methodsFor(
  { scale, around, plan }: Linked,
  { method, methods }: SensitivityOptions,
): { readonly methods: readonly ReadMethod[]; readonly areDeclared: boolean } {
  if (methods !== undefined && (typeof methods !== "object" || !(Symbol.iterator in methods)))
    throw new InvalidOption("methods", "a list of methods that this library gave is needed");
  if (methods !== undefined) return { methods: [...methods].map(exact), areDeclared: true };
  if (method !== undefined) return { methods: [], areDeclared: true };
  const declared = declaredFor(around.declared, plan.value.id) ?? plan.value.methods;
  return declared === undefined
    ? { methods: methodsBeside(scale?.value ?? null, around).map(({ value }) => value), areDeclared: false }
    : { methods: declared.map((id) => methodOfId(id, around)), areDeclared: true };
}

function exact(method: Method): ReadMethod {
  const origin = methodOrigins.get(method);
  if (origin === undefined) throw new NotAResult("a method that this library gave");
  return origin.read.value;
}

function methodOfId(id: string, { methods }: Linked["around"]): ReadMethod {
  const found = methods.get(id);
  if (found === undefined) throw new UnknownName("method", id, [...methods.keys()]);
  return found.value;
}

/** Those of the call, checked. */
function choicesOf(choices: MethodChoices) {
  const { values, ...others } = givenOptions(choices, {
    values: true,
    "within.bodies": true,
    across: true,
    "not-due": true,
  });
  for (const key of ["within.bodies", "across", "not-due"] as const) {
    const given: unknown = others[key];
    const isKnown = (rule: unknown): boolean => (choiceRules[key] as readonly unknown[]).includes(rule);
    if (given !== undefined && !(Array.isArray(given) && given.length > 0 && given.every(isKnown)))
      throw new InvalidOption("choices", `${key} is a list of ${choiceRules[key].join(", ")}`);
  }
  if (values === undefined) return others;
  if (!Array.isArray(values) || values.length === 0)
    throw new InvalidOption("choices", "values is a list of methods that this library gave");
  return { ...others, values: (values as readonly Method[]).map(exact) };
}

/** What the workspace says under `sensitivity`. */
function choicesIn({ around }: Linked) {
  const { values, across, "within.bodies": bodies, "not-due": notDue } = around.sensitivity ?? {};
  const ids = around.declared?.values ?? [];
  return {
    ...(values === undefined ? {} : { values: ids.map((id) => methodOfId(id, around)) }),
    ...(bodies === undefined ? {} : { "within.bodies": bodies }),
    ...(across === undefined ? {} : { across }),
    ...(notDue === undefined ? {} : { "not-due": notDue }),
  };
}
