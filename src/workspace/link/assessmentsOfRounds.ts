// An assessment → one a round, each as of the day of its round; its replies stay with it where it is one.
import {
  problem,
  roundAssessments,
  withRoundDay,
  type Assessment,
  type Located,
  type Plan,
  type Problem,
} from "../../core.ts";

interface OfRounds {
  readonly assessments: readonly Located<Assessment>[];
  readonly problems: readonly Problem[];
}

/** Of several rounds nobody can say to which of them a reply belongs: NAP259. */
export function assessmentsOfRounds(whole: Located<Assessment>, plan: Plan | null): OfRounds {
  const { replies, ...value } = whole.value;
  const { assessments, names, problems } = roundAssessments({ ...whole, value });
  const [only, ...others] = assessments;
  const dated = assessments.map((own) => withRoundDay(own, plan));
  if (replies === undefined) return { assessments: dated, problems };
  if (only === undefined || others.length > 0) {
    const rounds = names.flatMap((name) => name ?? []);
    return {
      assessments: dated,
      problems: [...problems, problem("NAP259", whole.at(["replies"]), { rounds })],
    };
  }
  const known = { ...only, value: { ...only.value, replies: { ...replies, first: only.value.ratings } } };
  return { assessments: [withRoundDay(known, plan)], problems };
}
