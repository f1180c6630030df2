// An assessment and the options of a call → the assessment with its plan, scale and method, and what is wrong with it.
import {
  checkAssessment,
  checkRatings,
  asLeftOut,
  atStage,
  leaveOutContradictions,
  masterWords,
  problem,
  readableReplies,
  repliesWhereRated,
  replyProblems,
  trustIn,
  withAbsentClauses,
  withRoundDay,
  withBodyIds,
  withClauseIds,
  withRefutedColumns,
  withReplyIds,
  withoutBadReplies,
  withoutBadRows,
  withoutCascades,
  type Method as ReadMethod,
  type Problem,
  type Scale as ReadScale,
  type Trusted,
} from "../core.ts";
import { assessmentOrigins, type Assessment, type Linked, type Unlinked } from "./assessment.ts";
import { InvalidOption } from "./invalidOption.ts";
import { methodOrigins, type Method } from "./method.ts";
import { NotAResult } from "./notAResult.ts";
import { planOrigins, type Plan } from "./plan.ts";
import { scaleOrigins, type Scale } from "./scale.ts";
import { shipped } from "./shipped.ts";
import { shippedParts } from "./shippedParts.ts";

/** What an assessment that was read from text is linked with; shipped ones are found by their ids. */
export interface LinkOptions {
  readonly plan?: Plan;
  readonly scale?: Scale;
  /** Instead of the method that the assessment names. */
  readonly method?: Method;
  /** Whether rows with an error are left out, and the others are scored; unless so, an error withholds all figures. */
  readonly skipBadRows?: boolean;
}

export const linkNames = { plan: true, scale: true, method: true, skipBadRows: true } as const;

export function link(assessment: Assessment, options: LinkOptions): Linked {
  const origin = assessmentOrigins.get(assessment);
  if (origin === undefined) throw new NotAResult("an assessment of loadWorkspace, readAssessment or shipped");
  const method = options.method === undefined ? null : originOf(methodOrigins, options.method, "method").read;
  if (!("plan" in origin)) return linkRead(origin, options, method);
  for (const option of ["plan", "scale", "skipBadRows"] as const)
    if (options[option] !== undefined)
      throw new InvalidOption(
        option,
        option === "skipBadRows"
          ? `assessment "${assessment.id}" was loaded already; give the option to loadWorkspace`
          : `assessment "${assessment.id}" was loaded with its ${option}`,
      );
  return method === null ? origin : { ...origin, method };
}

function linkRead(origin: Unlinked, options: LinkOptions, given: Trusted<ReadMethod> | null): Linked {
  const { assessment: written, trust, tableProblems, unreadColumns, mappings } = origin;
  const { value: text, at } = written;
  const foundPlan = options.plan ?? shipped.plans.find(text.plan);
  if (foundPlan === undefined)
    throw new InvalidOption("plan", `plan "${text.plan}" is not shipped; give what readPlan made of it`);
  const plan = originOf(planOrigins, foundPlan, "plan");
  const ratings = withClauseIds(withBodyIds(text.ratings, plan.value), plan.value);
  const replies =
    text.replies === undefined
      ? {}
      : { replies: { ...text.replies, table: withReplyIds(text.replies.table, plan.value), first: ratings } };
  const dated = withRoundDay({ ...written, value: { ...text, ratings, ...replies } }, plan.value);
  const { assessment } = withAbsentClauses(dated, plan, mappings);
  const { value } = assessment;
  const foundScale = options.scale ?? (text.scale === null ? undefined : shipped.scales.find(text.scale));
  if (foundScale === undefined && text.scale !== null)
    throw new InvalidOption("scale", `scale "${text.scale}" is not shipped; give what readScale made of it`);
  const scale = foundScale === undefined ? null : originOf(scaleOrigins, foundScale, "scale");
  const own = value.method === null ? undefined : shipped.methods.find(value.method);
  const method = given ?? (own === undefined ? null : originOf(methodOrigins, own, "method").read);
  const trustInParts = {
    plan: plan.trust,
    ...(scale === null ? {} : { scale: scale.trust }),
    ...(method === null ? {} : { method: method.trust }),
    assessment: trust,
    unreadColumns: withRefutedColumns(
      unreadColumns,
      tableProblems,
      value.ratings,
      plan.value,
      scale?.value ?? null,
    ),
  };
  const hasStatuses = value.ratings.column.status.names.length > 1;
  const check = (rated: typeof assessment): Problem[] => {
    const ownScale = scale?.value ?? null;
    const around = scalesAround(ownScale);
    const ofRows = checkRatings(rated.value, plan.value, ownScale, around);
    const ofReplies = replyProblems(rated.value, plan.value, ownScale, around);
    return withoutCascades(
      [
        ...checkAssessment(rated, plan.value, method?.value ?? null, scale?.value ?? null),
        ...ofRows,
        ...repliesWhereRated(ofReplies, [...tableProblems, ...ofRows]),
        ...(scale === null && hasStatuses
          ? [problem("NAP306", at(["scale"]), { id: "", known: shipped.scales.ids })]
          : []),
      ],
      trustInParts,
    );
  };
  const skipsBadRows = options.skipBadRows === true;
  const whole = { assessment, problems: check(assessment) };
  const left = skipsBadRows ? withoutBadRows(assessment, whole.problems, check) : whole;
  const replied = skipsBadRows
    ? withoutBadReplies(left.assessment.value, whole.problems)
    : left.assessment.value;
  const staged = atStage(
    replied.replies === undefined
      ? replied
      : { ...replied, replies: { ...replied.replies, first: replied.ratings } },
    "final",
    scale?.value ?? null,
  );
  const problems = [
    ...plan.trust.problems,
    ...(scale?.trust.problems ?? []),
    ...trust.problems,
    ...(skipsBadRows ? tableProblems.map(asLeftOut) : tableProblems),
    ...left.problems,
  ];
  return {
    assessment: { ...left.assessment, value: staged },
    plan,
    scale,
    method,
    trust: trustIn(trust.unread, problems, true),
    trustInParts,
    doubts: origin.doubts === null ? null : withClauseIds(withBodyIds(origin.doubts, plan.value), plan.value),
    leaveOut: skipsBadRows ? leaveOutContradictions : null,
    ...(staged.replies === undefined
      ? {}
      : { readReplies: (rated, input) => readableReplies(rated, input, skipsBadRows) }),
    around: { methods: shippedParts().methods, problems: [], inputs: [], words: masterWords },
  };
}

/** The shipped scales and the assessment's own: one of them may know the words that its own does not. */
const scalesAround = (own: ReadScale | null): readonly ReadScale[] => [
  ...new Map(
    [...shippedParts().scales.values()]
      .map(({ value }) => value)
      .concat(own ?? [])
      .map((scale) => [scale.id, scale]),
  ).values(),
];

function originOf<T>(origins: WeakMap<object, T>, thing: object, option: string): T {
  const isObject = typeof thing === "object" && thing !== null;
  const origin = isObject ? origins.get(thing) : undefined;
  if (origin !== undefined) return origin;
  if (isObject) throw new NotAResult(`a ${option} that this library gave`);
  throw new InvalidOption(
    option,
    `a ${option} that this library gave is needed, as ${option}s.get(id) gives it`,
  );
}
