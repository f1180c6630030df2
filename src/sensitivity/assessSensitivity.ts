// An assessment, its doubts and methods → how sure its figure is.
import type { Assessment } from "../model/assessment.ts";
import { isAssumption } from "../model/isAssumption.ts";
import type { Method } from "../model/method.ts";
import type { RatingTable } from "../model/ratingTable.ts";
import type { Sensitivity, UnknownSource } from "../model/sensitivity.ts";
import { valuesOn } from "../model/valuesOn.ts";
import type { ScoreInput } from "../score/scoreInput.ts";
import { clausesToVerify } from "./clausesToVerify.ts";
import { clauseUnknowns } from "./clauseUnknowns.ts";
import { doubtsAbout } from "../score/doubtsAbout.ts";
import { methodBounds } from "./methodBounds.ts";
import { methodGrid, type GridChoices } from "./methodGrid.ts";
import { setAside } from "./setAside.ts";

/** Whose figure it is about, and what it is held against. */
export interface SensitivityQuestion {
  /** With the method of the assessment. */
  readonly input: ScoreInput;
  /** The table that the assessment names under `doubts`: each row's status is an alternative. */
  readonly doubts: RatingTable | null;
  /** The methods to hold beside it, each once. */
  readonly methods: readonly Method[];
  /** Whether somebody named these methods; else they are those at hand. */
  readonly areDeclared: boolean;
  /** Other assessments of the plan, whose interests are held beside. */
  readonly beside?: readonly Assessment[];
  /** What of a method's choices is tried; what is not there is as usual. */
  readonly choices?: Partial<GridChoices>;
  /** Sources of doubt to be taken together, beside each alone and all. */
  readonly together?: readonly UnknownSource[];
}

/**
 * The bounds of the figure by what is not known of it, under each method; which claims they reach; what each choice of a method does; and what to
 * verify first. Figures are shares from 0 to 1, exact.
 *
 * @example
 * const { methods } = assessSensitivity({ input: inputOf(own), doubts: null, methods: [], areDeclared: false });
 * const [{ bounds }] = methods;
 * [bounds[0].sources, toText(bounds[0].least.value), toText(bounds[0].greatest.value)] // [["unrated"], "5/8", "7/8"]
 */
export function assessSensitivity(question: SensitivityQuestion): Sensitivity {
  const { input, methods, areDeclared, together = null } = question;
  const { plan, assessment, method } = input;
  const doubts = doubtsAbout(assessment, question.doubts, input.scale);
  const unknowns = clauseUnknowns(input, doubts);
  const others = methods.filter(({ hash }) => hash !== method.hash).toSorted(byBasis);
  return {
    plan,
    assessment,
    scale: input.scale,
    asOf: input.asOf ?? assessment.asOf ?? assessment.period?.end ?? null,
    methods: [
      methodBounds(input, unknowns, true, together),
      ...others.map((other) => {
        const own = { ...input, method: other };
        return methodBounds(own, clauseUnknowns(own, doubts), areDeclared, together);
      }),
    ],
    doubted: doubts.size,
    rows: assessment.ratings.rows,
    grid: method.countsOnly ? null : methodGrid(input, withUsual(question, others)),
    verify: method.countsOnly ? [] : clausesToVerify(plan, method, unknowns, assessment.ratings),
    setAside: method.countsOnly ? [] : setAside(input, unknowns, question.beside ?? []),
  };
}

/** By the strength of their basis, then by id; never by figure. */
const byBasis = (a: Method, b: Method): number =>
  Number(isAssumption(a)) - Number(isAssumption(b)) || (a.id < b.id ? -1 : 1);

/**
 * The usual choices: the values that the methods give the scale, the bodies' mean, least and greatest where a clause has rows of several, clauses or directions, and not-due left out, as
 * nothing or in full. They are what assessments of action plans differ in.
 */
function withUsual({ input, choices = {} }: SensitivityQuestion, others: readonly Method[]): GridChoices {
  const { method, scale } = input;
  const own = [method, ...others].filter((each) => scale !== null && valuesOn(each, scale) !== null);
  return {
    values: choices.values ?? own,
    "within.bodies":
      choices["within.bodies"] ?? (hasBodies(input) ? ["mean", "min", "max"] : [method.within.bodies]),
    across: choices.across ?? ["clauses", "directions"],
    "not-due": choices["not-due"] ?? ["exclude", "zero", "full"],
  };
}

const hasBodies = ({ assessment: { ratings } }: ScoreInput): boolean => ratings.column.body.names.length > 1;
