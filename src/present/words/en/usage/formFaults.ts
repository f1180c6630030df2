// What is said of a call that asks for forms and cannot be carried out.
import type { FormFaults } from "../../../../model/usage/formFaults.ts";
import type { UsageWordings } from "../../usageWording.ts";

const meant = (suggestion: string | null): string =>
  suggestion === null ? "" : `; did you mean "${suggestion}"?`;

export const formFaults: Pick<UsageWordings, keyof FormFaults> = {
  "form-for-whom": () => "say for whom: one of --body ID, --coordinator and --all-bodies",
  "forms-need-folder": () => "--all-bodies writes a file for each body: name the folder with -o DIR",
  "unknown-round": (p) =>
    p.known.length === 0
      ? `plan ${p.plan} has no rounds: write them under rounds, or leave out --round`
      : `plan ${p.plan} does not have a round "${p.written}"${meant(p.suggestion) || "."} Rounds: ${p.known.join(", ")}`,
  "body-of-group": (p) =>
    `body ${p.body} is a group of institutions, and nobody answers for it: the clauses that name only a group are in the coordinator's form (--coordinator)`,
  "body-without-clauses": (p) =>
    p.isReply
      ? `there is no rating of body ${p.body} in the assessment: nothing to reply to`
      : `no clause of the plan names body ${p.body}: nothing to ask`,
  "nothing-for-coordinator": (p) =>
    p.isReply
      ? "each rating is of a single body: nothing for the coordinator to reply to"
      : "each clause names a single body: nothing to ask the coordinator",
  "form-scale": (p) =>
    p.scales.length === 0
      ? "the form needs the statuses of a scale, and no assessment names one: name it with --scale, as in --scale three-step"
      : `the form needs the statuses of one scale, and the assessments have several (${p.scales.join(", ")}): name one with --scale`,
  "form-assessment": (p) =>
    p.assessments.length === 0
      ? "--reply needs an assessment with ratings that is not a self-report: there is none here"
      : `--reply is to the ratings of one assessment: name it with --assessment. Assessments: ${p.assessments.join(", ")}`,
  "form-plan": (p) =>
    p.plans.length === 0
      ? "a form needs a plan with clauses: name it, as in nap form plan.yaml --body ID"
      : `a form is of one plan, and there are several: name one with --plan. Plans: ${p.plans.join(", ")}`,
  "not-a-day": (p) => `${p.flag} takes a day, such as 2020-12-31, not "${p.written}"`,
  "deadline-before-sent": (p) => `--deadline ${p.deadline} is before --sent ${p.sent}`,
};
