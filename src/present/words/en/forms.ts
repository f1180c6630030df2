// The words of questionnaires that are sent to bodies.
import type { FormAnswer, FormColumn, FormGap, LateCause } from "../../../model/form.ts";
import { plural } from "./plural.ts";

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
  /** In the place of a rating that is not there. */
  unrated: "Not rated",
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
  /** What the form is, as the title of its first sheet and of the document. */
  titles: { rating: "How the plan is being carried out", reply: "Reply to a rating" },
  labels: {
    plan: "Plan",
    body: "Body",
    round: "Round",
    asOf: "As of",
    previous: "Previous answers",
    rated: "Rating",
    sent: "Sent on",
    deadline: "Answer by",
    letter: "Letter",
    fill: "How to fill it in",
    return: "How to return it",
  },
  /** How the names of the months begin, as spreadsheets and people shorten them. */
  months: [
    ["jan"],
    ["feb"],
    ["mar"],
    ["apr"],
    ["may"],
    ["jun"],
    ["jul"],
    ["aug"],
    ["sep"],
    ["oct"],
    ["nov"],
    ["dec"],
  ],
  /** In the place of a body. */
  coordinator: "Coordinator of the plan: clauses that name no single institution",
  /** @param day `null` where none is stated */
  previous: (assessor: string, id: string, day: string | null) =>
    `by ${assessor}${day === null ? "" : `, as of ${day}`} (${id})`,
  /** @param coding "our coding of …" where somebody's account was read; `null` otherwise */
  rated: (assessor: string, id: string, day: string | null, kind: string | null, coding: string | null) =>
    `${coding === null ? "" : `${coding}, `}by ${assessor}${day === null ? "" : `, as of ${day}`} (${[id, ...(kind === null ? [] : [kind])].join(", ")})`,
  /** Above the answers. @param sheet the name of the instructions */
  short: (sheet: string) =>
    `Fill in the yellow columns. How: see the sheet “${sheet}”. What is left blank is not rated.`,
  shortReply: (sheet: string) =>
    `Fill in the yellow columns. How: see the sheet “${sheet}”. What is left blank is no reply, not agreement.`,
  value: (written: string) => `value ${written}`,
  evidence: (written: string) => `Evidence: ${written}`,
  instructions: {
    fill: {
      rating:
        "The sheet of answers has a row for each thing that is asked. Fill in the yellow columns; the others are locked. Leave a row blank if you have no answer: blank is read as not rated, never as zero.",
      reply:
        "The sheet of answers has a row for each rating of your clauses. Fill in the yellow columns; the others are locked. A row that is left blank is read as no reply, never as agreement.",
    },
    /** @param labels parted by a mark that none of them has */
    status: (labels: string, notDue: string, notApplicable: string) =>
      `Choose one from the list: ${labels}. ${notDue}: its time has not come yet. ${notApplicable}: it cannot or need not be done. For these two, say why in the note.`,
    noStatus: (notDue: string, notApplicable: string) =>
      `Only where there is no percent: ${notDue} (its time has not come yet) or ${notApplicable} (it cannot or need not be done). Say why in the note.`,
    percent:
      "A number from 0 to 100, if you know it; a decimal comma is as good as a point (72,5). 0 means that nothing is done; leave the cell blank if you do not know. Beside a status, the percent counts.",
    date: "The day on which it was completed, for example 2020-05-31.",
    evidence: "Where others can check it: a link, or name, number and date of a document.",
    cause: (labels: string) => `If it is late: choose from the list (${labels}), or write your own words.`,
    note: "Whatever else should be known.",
    answer: (labels: string) => `Choose one from the list: ${labels}.`,
    ownStatus: (labels: string) =>
      `If you do not agree: the status that you think is right, from the list (${labels}). It may be left blank.`,
    ownPercent:
      "If you do not agree: the percent that you think is right, from 0 to 100. A decimal comma is as good as a point (72,5). It may be left blank.",
    ownEvidence: "Where others can check it: a link, or name, number and date of a document.",
    comment: "Your reasons. They are shown beside the rating as you write them.",
    return:
      "Save the file as a workbook (.xlsx), and send it back to whoever sent it to you. It may be renamed. Rows may be filtered and columns widened.",
  },
  /** Beside a chosen cell: at most 255 letters. */
  prompts: {
    status: "Choose from the list. Blank: not rated.",
    percent: "0 to 100, or blank.",
    date: "The day of completion, such as 2020-05-31.",
    evidence: "A link, or name, number and date of a document.",
    cause: "Choose from the list, or write your own words.",
    note: "Needed for “not due” and “not applicable”: say why.",
    answer: "Choose from the list. Blank: no reply.",
    ownStatus: "Only if you do not agree. Choose from the list.",
    ownPercent: "Only if you do not agree: 0 to 100.",
    ownEvidence: "A link, or name, number and date of a document.",
    comment: "Your reasons.",
  } as Readonly<Partial<Record<FormColumn, string>>>,
  /** Of a window that says that a cell cannot stay so: 32 letters, and 225. */
  refusal: "Please check this cell",
  refusals: {
    status: "Please choose one of the statuses in the list, or leave the cell blank.",
    percent: "Please write a number from 0 to 100, or leave the cell blank.",
    date: "This is not a day. Please write a day such as 2020-05-31; what else is to be said of the time belongs in the note.",
    answer: "Please choose one of the answers in the list, or leave the cell blank.",
    ownStatus: "Please choose one of the statuses in the list, or leave the cell blank.",
    ownPercent: "Please write a number from 0 to 100, or leave the cell blank.",
  } as Readonly<Partial<Record<FormColumn, string>>>,
  list: {
    title: (count: number) => `${count} ${plural(count, { one: "form", other: "forms" })}`,
    columns: { body: "body", name: "name", rows: "rows", file: "file" },
    coordinator: "coordinator",
    line: (body: string, rows: number) => `${body}: ${rows} ${plural(rows, { one: "row", other: "rows" })}`,
    inFile: (line: string, file: string) => `${line}, ${file}`,
  },
};
