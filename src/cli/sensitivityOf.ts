// An assessment with its score and methods, among all that was loaded → how sure its figure is; `null` where errors withhold it.
import {
  assessSensitivity,
  isError,
  type LinkedAssessment,
  type Problem,
  type Score,
  type Sensitivity,
  type UnknownSource,
} from "../core.ts";
import type { Loaded } from "../workspace/loaded.ts";
import { methodNamed } from "../workspace/score/methodNamed.ts";
import type { methodsFor } from "./methodsFor.ts";

interface Scored {
  readonly linked: LinkedAssessment;
  readonly score: Score;
  /** Of its score. */
  readonly problems: readonly Problem[];
  readonly methods: NonNullable<ReturnType<typeof methodsFor>>;
}

export function sensitivityOf(
  { linked, score, problems, methods }: Scored,
  loaded: Loaded,
  together: readonly UnknownSource[] | null = null,
): Sensitivity | null {
  if (linked.assessment.value.ratings.rows === 0) return null;
  const { sources = [] } = linked.doubts ?? {};
  const ofDoubts = loaded.problems.filter(({ at }) => sources.includes(at.source));
  if ([...linked.trust.problems, ...problems, ...ofDoubts].some(isError)) return null;
  return assessSensitivity({
    input: { ...score, assessment: score.assessment },
    doubts: linked.doubts ?? null,
    methods: methods.others.map(({ value }) => value),
    areDeclared: methods.areDeclared,
    beside: loaded.assessments.flatMap((other) =>
      other !== linked && other.plan.value === linked.plan.value ? [other.assessment.value] : [],
    ),
    choices: choicesIn(loaded),
    ...(together === null ? {} : { together }),
  });
}

const settings = ({ judging }: Loaded) => judging?.workspaces[0]?.document.text.sensitivity;

function choicesIn(loaded: Loaded) {
  const text = settings(loaded);
  if (text === undefined) return {};
  const { values } = loaded.declared ?? { values: null };
  return {
    ...(values === null ? {} : { values: values.map((id) => methodNamed(id, loaded).value) }),
    ...(text["within.bodies"] === undefined ? {} : { "within.bodies": text["within.bodies"] }),
    ...(text.across === undefined ? {} : { across: text.across }),
    ...(text["not-due"] === undefined ? {} : { "not-due": text["not-due"] }),
  };
}
