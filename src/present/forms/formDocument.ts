// One form → the document that shows it: to send, as a workbook or csv; to look at, as text.
import type { Form, FormRow } from "../../model/form.ts";
import type { Provenance } from "../contract.ts";
import { dataTable } from "../dataTable.ts";
import { text, type Block, type Document } from "../document.ts";
import type { Words } from "../words/words.ts";
import { formCaption } from "./formCaption.ts";
import { formRecords } from "./formRecords.ts";
import { formsJson } from "./formsJson.ts";
import { formWorkbook } from "./formWorkbook.ts";
import { ratingCells } from "./ratingCells.ts";
import { windowText } from "./windowText.ts";

/**
 * The workbook and csv are what is sent; text and JSON are for looking at it.
 *
 * @param coordinator the ids of clauses that name no single body
 * @example
 * const words = await loadWords("en", ["forms"]);
 * const wanted = { whom: "all", round: null, asOf: null, scale: scale.value, rated: null, language: "en", preferred: ["en"],
 *   letter: { sent: null, deadline: null, number: null }, hash: () => "0", gaps: { ...words.forms.gaps, unrated: "Not rated" } };
 * const { forms, coordinator } = formsOfPlan(plan.value, [], wanted);
 * const provenance = { tool: { name: "nap", version: "1.0.0" }, inputs: [] };
 * formDocument(forms[0], coordinator, provenance, words).lines().length // 2
 */
export function formDocument(
  form: Form,
  coordinator: readonly string[],
  provenance: Provenance,
  words: Words<"forms">,
): Document {
  const besideOf = (row: FormRow): string => {
    const { status, percent } = ratingCells(form.kind === "rating" ? row.previous : row.given, words);
    return [status, percent === "" ? "" : `${percent} %`].filter((part) => part !== "").join(", ");
  };
  return {
    json: () => formsJson([{ form, file: null }], coordinator, provenance),
    blocks: () => blocksOf(form, besideOf, words),
    lines: () =>
      form.rows.map((row) => {
        const beside = besideOf(row);
        return `${idOf(row)}: ${titleOf(row)} (${windowText(row.window)})${beside === "" ? "" : `: ${beside}`}`;
      }),
    records: () => formRecords(form, words),
    workbook: () => Promise.resolve(formWorkbook(form, words)),
  };
}

const idOf = ({ clause, activity }: FormRow): string =>
  activity === null ? clause : `${clause} ${activity}`;

const titleOf = ({ title, activity, activityTitle }: FormRow): string =>
  activity === null || activityTitle === "" ? title : activityTitle;

function blocksOf(form: Form, besideOf: (row: FormRow) => string, words: Words<"forms">): Block[] {
  const { forms } = words;
  const hasBeside = form.kind === "reply" || form.previous !== null;
  const [title, ...caption] = formCaption(form, words);
  return [
    { kind: "heading", level: 1, text: forms.titles[form.kind] },
    ...(title === undefined ? [] : [{ kind: "text", text: title.text, tone: "strong" } as const]),
    ...caption.map(({ text: line }): Block => ({ kind: "text", text: line })),
    dataTable(form.rows, [
      { title: forms.headers.clause, align: "left", cell: (row) => text(idOf(row), "strong") },
      { title: forms.headers.title, align: "left", grows: true, cell: (row) => text(titleOf(row)) },
      { title: forms.headers.window, align: "left", cell: (row) => text(windowText(row.window)), drop: 1 },
      ...(hasBeside
        ? [
            {
              title: form.kind === "reply" ? forms.headers.givenStatus : forms.headers.previous,
              align: "left" as const,
              cell: (row: FormRow) => text(besideOf(row)),
            },
          ]
        : []),
    ]),
  ];
}
