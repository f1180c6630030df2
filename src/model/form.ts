// A questionnaire that is sent to a body, and what a workbook or table of it is known by when it comes back.
import type { FormRating, FormSource } from "./formRating.ts";
import type { GapStatus } from "./outcome.ts";
import type { Day, Period } from "./period.ts";

/** What a form asks: how a plan is implemented, or what a body says to how it was rated. */
export const formKinds = ["rating", "reply"] as const;

/** One of them. */
export type FormKind = (typeof formKinds)[number];

/** What a body may answer to a rating, as written in a table. */
export const formAnswers = ["agree", "partly", "object"] as const;

/** One of them. */
export type FormAnswer = (typeof formAnswers)[number];

/** Why something is late, as written in a table; words of one's own are allowed beside them. */
export const lateCauses = ["external", "dependency", "resources", "law"] as const;

/** One of them. */
export type LateCause = (typeof lateCauses)[number];

/** The statuses beside every scale that a form offers: a blank says "unrated". */
export type FormGap = Exclude<GapStatus, "unrated">;

/** The columns of the sheet of answers, in their order. Columns that would be empty in every row may be missing. */
export const formColumns = {
  rating: [
    "clause",
    "direction",
    "title",
    "activity",
    "activityTitle",
    "window",
    "previous",
    "status",
    "percent",
    "date",
    "evidence",
    "cause",
    "note",
  ],
  reply: [
    "clause",
    "title",
    "activity",
    "activityTitle",
    "window",
    "givenStatus",
    "givenPercent",
    "givenEvidence",
    "givenNote",
    "answer",
    "ownStatus",
    "ownPercent",
    "ownEvidence",
    "comment",
  ],
} as const;

/** A column of either kind. */
export type FormColumn = (typeof formColumns)[FormKind][number];

/** The columns that a body fills in; all others are locked. */
export const answerColumns = {
  rating: ["status", "percent", "date", "evidence", "cause", "note"],
  reply: ["answer", "ownStatus", "ownPercent", "ownEvidence", "comment"],
} as const satisfies Readonly<Record<FormKind, readonly FormColumn[]>>;

/**
 * The columns of a form in csv, in their order, in English in every language. The first are the same in each row, so that a row
 * never loses what it belongs to; those from `clause` up to the answers are for reading.
 */
export const formCsvColumns = {
  rating: [
    "form",
    "plan",
    "planHash",
    "round",
    "body",
    "scale",
    "clause",
    "direction",
    "title",
    "activity",
    "activityTitle",
    "start",
    "end",
    "previous",
    "status",
    "percent",
    "date",
    "evidence",
    "cause",
    "note",
  ],
  reply: [
    "form",
    "plan",
    "planHash",
    "round",
    "body",
    "scale",
    "assessment",
    "clause",
    "title",
    "activity",
    "activityTitle",
    "start",
    "end",
    "givenStatus",
    "givenPercent",
    "givenEvidence",
    "givenNote",
    "answer",
    "status",
    "percent",
    "evidence",
    "comment",
  ],
} as const satisfies Readonly<Record<FormKind, readonly string[]>>;

/** What a workbook of a form begins with on its hidden sheet; in csv, followed by a blank and the kind, in the column `form`. */
export const formFormat = "nap/form@1";

/** The sheet, very hidden, that says what the form is: column A is a key, the others are its values. */
export const formSheet = "nap";

/** The sheet, very hidden, on which the choices of the drop-downs lie, a column each. */
export const formListsSheet = "lists";

/**
 * The keys of the hidden sheet in their order; those without a value are not there. `sheet` is the name of the sheet of answers.
 * Below them, a line each: `status`, `answer` and `cause` with id and label; `row` with clause, activity (empty for the clause as
 * a whole), title of the clause and of the activity, as they were asked.
 */
export const formKeys = [
  "format",
  "kind",
  "plan",
  "planHash",
  "round",
  "body",
  "language",
  "scale",
  "assessment",
  "asOf",
  "sent",
  "deadline",
  "letter",
  "sheet",
] as const;

/** One of them. */
export type FormKey = (typeof formKeys)[number];

/** The custom properties of the document, and the key of the hidden sheet that says the same. */
export const formProperties = {
  "nap-format": "format",
  "nap-kind": "kind",
  "nap-plan": "plan",
  "nap-plan-hash": "planHash",
  "nap-round": "round",
  "nap-body": "body",
  "nap-language": "language",
  "nap-scale": "scale",
  "nap-assessment": "assessment",
} as const satisfies Readonly<Record<string, FormKey>>;

/** A status that may be chosen: a level of the scale, or one of those beside every scale. */
export interface FormStatus {
  readonly id: string;
  /** As the drop-down shows it; like no other of the form after folding. */
  readonly label: string;
}

/** One thing that is asked: an activity, else a clause as a whole. */
export interface FormRow {
  readonly clause: string;
  /** `null`: the clause as a whole. */
  readonly activity: string | null;
  /** Id and title of the direction. */
  readonly direction: string;
  readonly directionTitle: string;
  readonly title: string;
  /** "" where there is none. */
  readonly activityTitle: string;
  readonly window: Period;
  /** What the body answered before: as many as it has rows, none where it said nothing. */
  readonly previous: readonly FormRating[];
  /** Of kind `reply`: what the body is asked about. */
  readonly given: readonly FormRating[];
}

/** A body, or the coordinator of the plan, who is asked about what no single body answers for. */
export interface FormBody {
  readonly id: string;
  readonly name: string;
}

/** One questionnaire, in one language. */
export interface Form {
  readonly kind: FormKind;
  readonly plan: {
    readonly id: string;
    readonly title: string;
    /** Of what the form asks: sha-256 of its `formQuestions`, in hexadecimal. */
    readonly hash: string;
    /** Of the plan, and of the assessment that the form is about; none where neither has one. */
    readonly notices: readonly string[];
    readonly invented: boolean;
  };
  readonly round: { readonly id: string; readonly title: string } | null;
  /** `null`: the coordinator's. */
  readonly body: FormBody | null;
  /** Whose words it shows: a code as texts use it. */
  readonly language: string;
  /** Whose levels the drop-downs offer; `null` where only percents are asked for. */
  readonly scale: string | null;
  /** The day as of which is asked; `null` where neither call, round nor assessment says one. */
  readonly asOf: Day | null;
  /** Whose answers stand in `previous`; `null` where there is none. */
  readonly previous: FormSource | null;
  /** Of kind `reply`: whose ratings the body is asked about. */
  readonly rated: FormSource | null;
  /** Of the letter with which a reply is asked for. */
  readonly letter: {
    readonly sent: Day | null;
    readonly deadline: Day | null;
    readonly number: string | null;
  };
  /** Worst to best, then those beside the scale. */
  readonly statuses: readonly FormStatus[];
  /** In the order of the plan. */
  readonly rows: readonly FormRow[];
}
