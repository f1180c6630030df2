// The bundled data → plans, scales, methods and assessments, without reading any file or YAML.
import type { Method } from "../model/method.ts";
import { startOf, type Located } from "../model/place.ts";
import type { Plan } from "../model/plan.ts";
import type { Scale } from "../model/scale.ts";
import type { Trust, Trusted } from "../model/trust.ts";
import { readInlineRatings } from "../parse/ratings/inlineRatings.ts";
import { ownNames } from "../parse/ratings/ownNames.ts";
import { createReaderWith } from "../parse/ratings/ratingReader.ts";
import type { ReadClaims } from "../parse/claims/plainClaims.ts";
import { toAssessment } from "../parse/toAssessment.ts";
import { toMethod } from "../parse/toMethod.ts";
import { toPlan } from "../parse/toPlan.ts";
import { toScale } from "../parse/toScale.ts";
import type { BundledAssessment, BundledIndex, BundledWorkspace } from "./bundledData.ts";
import type { LinkedAssessment } from "./linkedAssessment.ts";
import { withRoundDay } from "./withRoundDay.ts";

/** The build has checked what is shipped. */
const ok: Trust = { state: "ok", unread: [], problems: [] };

const trusted = <T>(part: Located<T>): Trusted<T> => ({ ...part, trust: ok });

/**
 * The shipped scales, by id.
 *
 * @example [...shippedScales(data).keys()] // ["steps"]
 */
export const shippedScales = ({ scales }: Pick<BundledIndex, "scales">): Map<string, Trusted<Scale>> =>
  new Map(scales.map(({ source, text }) => [text.id, trusted(toScale(source, text, () => startOf(source)))]));

/**
 * The shipped methods, by id.
 *
 * @example shippedMethods(data).get("halves").value.hash // "hash of halves"
 */
export const shippedMethods = ({ methods }: Pick<BundledIndex, "methods">): Map<string, Trusted<Method>> =>
  new Map(
    methods.map(({ source, text, hash }) => [
      text.id,
      trusted(toMethod(source, text, hash, () => startOf(source)).method),
    ]),
  );

/**
 * The plan of a shipped workspace.
 *
 * @example shippedPlan(data.workspaces[0]).value.id // "small"
 */
export const shippedPlan = ({ plan: { source, text } }: BundledWorkspace): Trusted<Plan> =>
  trusted(toPlan(source, text, () => startOf(source)).plan);

/**
 * A shipped assessment with its plan, scale and method.
 *
 * @param readClaims that of `shippedClaims`; plain percents of the whole alone unless given
 * @example
 * const [file] = workspace.assessments;
 * const linked = shippedAssessment(file, shippedPlan(workspace), shippedScales(data), shippedMethods(data));
 * [linked.assessment.value.ratings.rows, linked.method.value.id] // [3, "halves"]
 */
export function shippedAssessment(
  file: BundledAssessment,
  plan: Trusted<Plan>,
  scales: ReadonlyMap<string, Trusted<Scale>>,
  methods: ReadonlyMap<string, Trusted<Method>>,
  readClaims?: ReadClaims,
): LinkedAssessment {
  const at = () => startOf(file.source);
  const reader = createReaderWith(ownNames, { keepTexts: true });
  readInlineRatings(reader, file.source, file.text.ratings, at);
  for (const { source, header, records } of file.tables) {
    reader.header(source, header);
    for (const { cells, line, row } of records) reader.record(cells, line, row);
  }
  const text = readClaims === undefined ? withHeadlines(file) : file.text;
  const read = toAssessment(file.source, text, reader.finish().table, at, readClaims).assessment;
  const assessment = withRoundDay(read, plan.value);
  return {
    assessment,
    plan,
    scale: scales.get(assessment.value.scale ?? "") ?? null,
    method: methods.get(file.method ?? assessment.value.method ?? "") ?? null,
    trust: ok,
    trustInParts: {},
    leaveOut: null,
  };
}

/** With the percents of the whole alone, which can be read without more. */
function withHeadlines({ text, headlines }: BundledAssessment): BundledAssessment["text"] {
  const { claims } = text;
  return headlines === undefined || typeof claims === "string"
    ? text
    : { ...text, claims: headlines.flatMap((place) => claims?.[place] ?? []) };
}

/**
 * The files of a shipped workspace, with their hashes.
 *
 * @example shippedInputs(workspace)[1] // { path: "bundled:own.yaml", sha256: "hash of own.yaml" }
 */
export const shippedInputs = ({ plan, assessments }: BundledWorkspace): { path: string; sha256: string }[] =>
  [plan, ...assessments.flatMap((file) => [file, ...file.tables, ...(file.claimTables ?? [])])].map(
    ({ source, sha256 }) => ({ path: source, sha256 }),
  );
