// Scores or other results of assessments → what stands under their chart: plan, day, rules, who speaks, what readers must know.
import type { Assessment } from "../../model/assessment.ts";
import type { Method } from "../../model/method.ts";
import type { Plan } from "../../model/plan.ts";
import { textIn } from "../../model/textIn.ts";
import { interestTexts } from "../assessors/interestTexts.ts";
import { speakerOf } from "../assessors/speakerOf.ts";
import { warningOf } from "../assessors/warningOf.ts";
import type { Words } from "../words/words.ts";

/** So many are named. */
const mostNamed = 12;
const mostCaptions = 12;

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
  const days = new Set(results.flatMap(({ asOf }) => asOf ?? []));
  const spoken = results.map((result) => {
    const speaker = speakerOf(result, words);
    const { id } = result.assessment;
    return speaker === null || speaker === id ? id : `${id} (${speaker})`;
  });
  const about = [
    ...new Set(results.map(({ plan }) => charts.plan(titled(plan), plan.id))),
    ...(days.size === 0 ? [] : [charts.asOf(listed(days, ", "))]),
    only !== undefined && rules.size === 1
      ? charts.rule(only.id, only.version, only.basis)
      : charts.rules(listed(rules.keys(), ", ")),
    charts.who(listed(new Set(spoken), "; ")),
  ];
  return [
    about.join(" "),
    ...new Set(results.flatMap((result) => warningOf(result, words) ?? [])),
    ...new Set(results.flatMap((result) => interestTexts(result, words).map((text) => `${text}.`))),
  ].slice(0, mostCaptions);
}

/** Of a hundred assessments the caption names the first. */
const listed = (items: Iterable<string>, between: string): string => {
  const all = [...items];
  return all.length <= mostNamed ? all.join(between) : [...all.slice(0, mostNamed), "…"].join(between);
};
