// The words of questionnaires that are sent to bodies.
import type { FormAnswer, FormColumn, FormGap, LateCause } from "../../../model/form.ts";

export const forms = {
  /** The header of each column: no two are alike, and none is like that of another language with another meaning. */
  headers: {
    clause: "Clause",
    direction: "Direction",
    title: "What is to be done",
    activity: "Activity",
    activityTitle: "What the activity is",
    window: "When",
    previous: "Previous answer",
    status: "Status",
    percent: "Percent done",
    date: "Done on",
    evidence: "Evidence",
    cause: "Cause of delay",
    note: "Note",
    givenStatus: "Rating given",
    givenPercent: "Percent given",
    givenEvidence: "Evidence it rests on",
    givenNote: "Note on the rating",
    answer: "Your answer",
    ownStatus: "Your status",
    ownPercent: "Your percent",
    ownEvidence: "Your evidence",
    comment: "Your comment",
  } satisfies Record<FormColumn, string> as Readonly<Record<FormColumn, string>>,
  /** Statuses beside every scale, as a drop-down shows them. */
  gaps: {
    "not-due": "Not due",
    "not-applicable": "Not applicable",
  } satisfies Record<FormGap, string> as Readonly<Record<FormGap, string>>,
  answers: {
    agree: "Agree",
    partly: "Partly agree",
    object: "Object",
  } satisfies Record<FormAnswer, string> as Readonly<Record<FormAnswer, string>>,
  causes: {
    external: "External circumstances",
    dependency: "Waiting for another institution",
    resources: "Lack of money or staff",
    law: "A law or decision is missing",
  } satisfies Record<LateCause, string> as Readonly<Record<LateCause, string>>,
  sheets: { instructions: "Instructions", answers: "Answers" },
};
