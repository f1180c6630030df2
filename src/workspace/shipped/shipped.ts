// The bundled data → plans, scales, methods and assessments, without reading any file or YAML.
import {
  createRatingReader,
  readInlineRatings,
  startOf,
  toAssessment,
  toMethod,
  toPlan,
  toScale,
  type Located,
  type Method,
  type Plan,
  type Scale,
  type Trust,
  type Trusted,
  type WrittenMethod,
} from "../../core.ts";
import type { BundledAssessment, BundledData, BundledWorkspace } from "./bundledData.ts";
import type { Input, LinkedAssessment } from "../loaded.ts";

/** The build has checked what is shipped. */
const ok: Trust = { state: "ok", unread: [], problems: [] };

const trusted = <T>(part: Located<T>): Trusted<T> => ({ ...part, trust: ok });

export const shippedScales = (data: BundledData): Map<string, Trusted<Scale>> =>
  new Map(
    data.scales.map(({ source, text }) => [text.id, trusted(toScale(source, text, () => startOf(source)))]),
  );

export const shippedMethods = (data: BundledData): Map<string, Trusted<Method>> =>
  new Map(
    data.methods.map(({ source, text, hash }) => [
      text.id,
      trusted(toMethod(source, text, hash, () => startOf(source)).method),
    ]),
  );

/** Methods as they are written, for what may extend them. */
export const shippedMethodTexts = (data: BundledData): Map<string, WrittenMethod> =>
  new Map(data.methods.map(({ source, text }) => [text.id, { source, text, at: () => startOf(source) }]));

export const shippedPlan = ({ plan: { source, text } }: BundledWorkspace): Trusted<Plan> =>
  trusted(toPlan(source, text, () => startOf(source)).plan);

export function shippedAssessment(
  file: BundledAssessment,
  plan: Trusted<Plan>,
  scales: ReadonlyMap<string, Trusted<Scale>>,
  methods: ReadonlyMap<string, Trusted<Method>>,
): LinkedAssessment {
  const at = () => startOf(file.source);
  const reader = createRatingReader({ keepTexts: true });
  readInlineRatings(reader, file.source, file.text.ratings, at);
  for (const { source, header, records } of file.tables) {
    reader.header(source, header);
    for (const { cells, line, row } of records) reader.record(cells, line, row);
  }
  const { assessment } = toAssessment(file.source, file.text, reader.finish().table, at);
  return {
    assessment,
    plan,
    scale: scales.get(assessment.value.scale ?? "") ?? null,
    method: methods.get(assessment.value.method ?? "") ?? null,
    trust: ok,
    trustInParts: {},
  };
}

export const shippedInputs = ({ plan, assessments }: BundledWorkspace): Input[] =>
  [plan, ...assessments.flatMap((file) => [file, ...file.tables])].map(({ source, sha256 }) => ({
    path: source,
    sha256,
  }));
