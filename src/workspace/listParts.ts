// What was loaded, and what is shipped → all plans, assessments, mappings, scales and methods, in short.
import {
  clausesOf,
  shippedAssessment,
  shippedPlan,
  type Assessment,
  type BundledWorkspace,
  type ListItem,
  type Plan,
  type TrustState,
} from "../core.ts";
import type { Loaded } from "./loaded.ts";

/** Those of the workspace first, each kind by itself. */
export function listParts(loaded: Loaded, workspaces: readonly BundledWorkspace[]): ListItem[] {
  const shipped = workspaces.map((workspace) => {
    const plan = shippedPlan(workspace);
    return {
      plan,
      assessments: workspace.assessments.map((file) =>
        shippedAssessment(file, plan, loaded.scales, loaded.methods),
      ),
    };
  });
  const assessments = loaded.assessments.filter(
    ({ assessment }) => !assessment.source.startsWith("bundled:"),
  );
  const scales = [...loaded.scales.values()];
  const methods = [...loaded.methods.values()];
  const sorted = <T extends { readonly source: string }>(parts: readonly T[]): T[] => [
    ...own(parts),
    ...parts.filter(({ source }) => source.startsWith("bundled:")),
  ];
  return [
    ...[...own(loaded.plans), ...shipped.map(({ plan }) => plan)].map(({ value, source, trust }) =>
      planItem(value, source, trust.state),
    ),
    ...[...assessments, ...shipped.flatMap((all) => all.assessments)].map(({ assessment, trust }) =>
      assessmentItem(assessment.value, assessment.source, trust.state),
    ),
    ...(loaded.mappings ?? []).map(({ mapping, state }): ListItem => ({
      kind: "mappings",
      id: mapping.id,
      title: null,
      source: mapping.source,
      state,
      facts: { columns: mapping.columns.map(({ column }) => column) },
    })),
    ...sorted(scales).map(({ value: { id, title, levels }, source, trust }): ListItem => ({
      kind: "scales",
      id,
      title,
      source,
      state: trust.state,
      facts: { levels: levels.map((level) => level.id) },
    })),
    ...sorted(methods).map(({ value: { id, title, version, basis, values }, source, trust }): ListItem => ({
      kind: "methods",
      id,
      title,
      source,
      state: trust.state,
      facts: { version, basis, scales: [...values.keys()] },
    })),
  ];
}

const own = <T extends { readonly source: string }>(parts: readonly T[]): T[] =>
  parts.filter(({ source }) => !source.startsWith("bundled:"));

const planItem = (plan: Plan, source: string, state: TrustState): ListItem => ({
  kind: "plans",
  id: plan.id,
  title: plan.title,
  source,
  state,
  facts: {
    period: plan.period,
    directions: plan.totals === undefined ? plan.directions.length : plan.totals.directions,
    clauses: plan.totals?.clauses ?? clausesOf(plan).length,
    bodies: plan.totals !== undefined && plan.bodies.length === 0 ? null : plan.bodies.length,
  },
});

const assessmentItem = (assessment: Assessment, source: string, state: TrustState): ListItem => ({
  kind: "assessments",
  id: assessment.id,
  title: assessment.title,
  source,
  state,
  facts: {
    plan: assessment.plan,
    kind: assessment.kind,
    asOf: assessment.asOf ?? assessment.period?.end ?? null,
    rows: assessment.ratings.rows,
    scale: assessment.scale,
    method: assessment.method,
  },
});
