// The shipped data → plans, assessments, scales and methods, each made when it is first asked for.
import {
  createRatingReader,
  readInlineRatings,
  startOf,
  toAssessment,
  toMethod,
  toPlan,
  toScale,
  type Located,
  type Method as ReadMethod,
  type Scale as ReadScale,
} from "../core.ts";
import { assessmentOf, type Assessment } from "./assessment.ts";
import { methodOf, type Method } from "./method.ts";
import { named, type Named } from "./named.ts";
import { planOf, type Plan } from "./plan.ts";
import { scaleOf, type Scale } from "./scale.ts";
import { shippedData, type ShippedAssessment, type ShippedWorkspace } from "./shippedData.ts";

/** What comes with nap, without files. */
export interface Shipped {
  readonly plans: Named<Plan>;
  /** Assessments of the shipped plans, each linked with its plan, scale and method. */
  readonly assessments: Named<Assessment>;
  readonly methods: Named<Method>;
  readonly scales: Named<Scale>;
}

const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
};

const nowhere = (source: string) => () => startOf(source);

const readScales = once(() =>
  shippedData.scales.map(({ source, text }) => toScale(source, text, nowhere(source))),
);
const readMethods = once(() =>
  shippedData.methods.map(({ source, text, hash }) => ({
    written: { source, text, at: nowhere(source) },
    located: toMethod(source, text, hash, nowhere(source)).method,
  })),
);
const readPlanOf = ({ plan: { source, text } }: ShippedWorkspace) =>
  toPlan(source, text, nowhere(source)).plan;

const plans = once(() =>
  named(
    "plan",
    shippedData.workspaces.map((workspace) => planOf(readPlanOf(workspace))),
  ),
);
const scales = once(() =>
  named(
    "scale",
    readScales().map((scale) => scaleOf(scale)),
  ),
);
const methods = once(() =>
  named(
    "method",
    readMethods().map(({ located, written }) => methodOf(located, written)),
  ),
);
const assessments = once(() =>
  named(
    "assessment",
    shippedData.workspaces.flatMap((workspace) =>
      workspace.assessments.map((file) => readAssessmentOf(file, workspace)),
    ),
  ),
);

const idIs = (id: string | null) => (item: Located<ReadMethod> | Located<ReadScale>) => item.value.id === id;

function readAssessmentOf(file: ShippedAssessment, workspace: ShippedWorkspace): Assessment {
  const at = nowhere(file.source);
  const reader = createRatingReader({ keepTexts: true });
  readInlineRatings(reader, file.source, file.text.ratings, at);
  for (const { source, header, records } of file.tables) {
    reader.header(source, header);
    for (const { cells, line, row } of records) reader.record(cells, line, row);
  }
  const { assessment } = toAssessment(file.source, file.text, reader.finish().table, at);
  const all = readMethods().map(({ located }) => located);
  return assessmentOf({
    assessment,
    plan: readPlanOf(workspace),
    scale: readScales().find(idIs(assessment.value.scale)) ?? null,
    method: all.find(idIs(assessment.value.method)) ?? null,
    problems: [],
    grounds: {},
    around: {
      methods: () => all,
      problems: [],
      methodGround: () => ({ unread: [], problems: [] }),
      inputs: [workspace.plan, file, ...file.tables].map(({ source, sha256 }) => ({ path: source, sha256 })),
    },
  });
}

/**
 * The plans, assessments, methods and scales that come with nap; nothing is read for them.
 *
 * @example
 * shipped.scales.get("three-step").levels.map(({ id }) => id) // ["none", "partial", "full"]
 * shipped.methods.get("halves").basis // "assumption"
 * score(shipped.assessments.get("alternative")).overall.percent // "72.22"
 */
export const shipped: Shipped = {
  get plans() {
    return plans();
  },
  get assessments() {
    return assessments();
  },
  get methods() {
    return methods();
  },
  get scales() {
    return scales();
  },
};
