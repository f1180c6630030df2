// Scores or other results of assessments → what stands under their chart: plan, day, rules, who speaks, what readers must know.
import type { Assessment } from "../../model/assessment.ts";
import type { Method } from "../../model/method.ts";
import type { Plan } from "../../model/plan.ts";
import { textIn } from "../../model/textIn.ts";
import { speakerOf } from "../assessors/speakerOf.ts";
import { warningOf } from "../assessors/warningOf.ts";
import type { Words } from "../words/words.ts";

export interface Captioned {
  readonly plan: Plan;
  readonly assessment: Assessment;
  readonly asOf: string | null;
  readonly methods: readonly Method[];
}

/** Whoever copies the picture alone has copied these with it. Each is said once. */
export function captionsOf(results: readonly Captioned[], words: Words<"charts">): string[] {
  const { charts, common } = words;
  const titled = ({ id, title }: Plan): string => textIn(title, common.preferred) || id;
  const rules = new Map(
    results.flatMap(({ methods }) => methods.map((method) => [`${method.id} ${method.version}`, method])),
  );
  const [only] = rules.values();
  const about = [
    ...new Set([
      ...results.map(({ plan }) => charts.plan(titled(plan), plan.id)),
      ...results.flatMap(({ asOf }) => (asOf === null ? [] : [charts.asOf(asOf)])),
      ...(only !== undefined && rules.size === 1
        ? [charts.rule(only.id, only.version, only.basis)]
        : [charts.rules([...rules.keys()].join(", "))]),
      ...results.map((result) => charts.who(result.assessment.id, speakerOf(result, words))),
    ]),
  ];
  return [about.join(" "), ...new Set(results.flatMap((result) => warningOf(result, words) ?? []))];
}
