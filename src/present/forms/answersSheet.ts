// A form → the sheet on which a body answers: what is asked is locked, what is answered is not.
import { answerColumns, formColumns, formListsSheet, type Form, type FormColumn } from "../../model/form.ts";
import type { CellFormat, Sheet, SheetColumn, Validation } from "../../model/workbook.ts";
import type { Words } from "../words/words.ts";
import { askedText } from "./askedText.ts";
import { formCaption } from "./formCaption.ts";
import { listOfColumn, type FormList } from "./listsSheet.ts";

/** Letters; together they fit on a sheet of A4 across. */
const widths: Readonly<Record<FormColumn, number>> = {
  clause: 9,
  direction: 20,
  title: 36,
  activity: 10,
  activityTitle: 28,
  window: 14,
  previous: 18,
  status: 16,
  percent: 11,
  date: 12,
  evidence: 25,
  cause: 20,
  note: 24,
  givenStatus: 18,
  givenPercent: 10,
  givenEvidence: 23,
  givenNote: 22,
  answer: 14,
  ownStatus: 16,
  ownPercent: 11,
  ownEvidence: 24,
  comment: 28,
};

const formats: Readonly<Partial<Record<FormColumn, CellFormat>>> = {
  percent: "number",
  ownPercent: "number",
  date: "date",
};

/** Days that may be written. */
const [firstDay, lastDay] = ["1990-01-01", "2099-12-31"];

/** Every row says of itself what it is of, so that rows may be moved; a column that has nothing to say is not there. */
export function answersSheet(form: Form, words: Words<"forms">): Sheet {
  const { forms } = words;
  const wanted = columnsOf(form);
  const { instructions, answers } = forms.sheets;
  const short = form.kind === "rating" ? forms.short(instructions) : forms.shortReply(instructions);
  return {
    name: answers,
    caption: [...formCaption(form, words), { text: short, look: "quiet" }],
    columns: wanted.map((column) => sheetColumn(column, form, words)),
    rows: form.rows.map((row) => ({ cells: wanted.map((column) => askedText(column, row, words)) })),
    filters: true,
    frozenColumns: 1,
    protected: true,
    orientation: "landscape",
  };
}

/** Those of an answer are always there. */
function columnsOf({ kind, rows, previous }: Form): readonly FormColumn[] {
  const [first] = rows;
  const leftOut = new Set<FormColumn>([
    ...(rows.every(({ direction }) => direction === first?.direction) ? (["direction"] as const) : []),
    ...(rows.every(({ activity }) => activity === null) ? (["activity", "activityTitle"] as const) : []),
    ...(previous === null ? (["previous"] as const) : []),
    ...(rows.every(({ given }) => given.every(({ percent }) => percent === ""))
      ? (["givenPercent"] as const)
      : []),
    ...(rows.every(({ given }) => given.every(({ note }) => note === "")) ? (["givenNote"] as const) : []),
  ]);
  return formColumns[kind].filter((column) => !leftOut.has(column));
}

const isAnswer = (column: FormColumn, { kind }: Form): boolean =>
  (answerColumns[kind] as readonly FormColumn[]).includes(column);

function sheetColumn(column: FormColumn, form: Form, words: Words<"forms">): SheetColumn {
  const look = {
    title: words.forms.headers[column],
    format: formats[column] ?? "text",
    width: widths[column],
  };
  if (!isAnswer(column, form)) return look;
  const rule = ruleOf(column, form, words);
  return { ...look, unlocked: true, ...(rule === null ? {} : { validation: rule }) };
}

function ruleOf(column: FormColumn, form: Form, { forms }: Words<"forms">): Validation | null {
  const title = forms.headers[column];
  const prompt = forms.prompts[column];
  const refusal = forms.refusals[column];
  const texts = {
    ...(prompt === undefined ? {} : { prompt: { title, text: prompt } }),
    ...(refusal === undefined ? {} : { refusal: { title: forms.refusal, text: refusal } }),
  };
  const list = (of: FormList, otherwise: "refused" | "allowed"): Validation => ({
    kind: "list",
    from: { sheet: formListsSheet, ...listOfColumn(of, form) },
    otherwise,
    ...texts,
  });
  switch (column) {
    case "status":
    case "ownStatus":
      return list("status", "refused");
    case "answer":
      return list("answer", "refused");
    case "cause":
      return list("cause", "allowed");
    case "percent":
    case "ownPercent":
      return { kind: "decimal", least: 0, greatest: 100, otherwise: "refused", ...texts };
    case "date":
      return { kind: "date", first: firstDay, last: lastDay, otherwise: "warned", ...texts };
    default:
      return prompt === undefined ? null : { kind: "any", ...texts };
  }
}
