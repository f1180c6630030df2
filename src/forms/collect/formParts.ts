// A file that came back → its tables of answers, each with the form that it is of, or why that is not known.
import { append } from "../../model/append.ts";
import { answerColumns, formListsSheet } from "../../model/form.ts";
import { startOf } from "../../model/place.ts";
import { problem, type Problem } from "../../model/problem.ts";
import type { ReturnedFile, ReturnedRow, ReturnedSheet } from "../../model/returned.ts";
import { fold } from "../../text/fold.ts";
import { mostRows, type AnswerTable } from "./answerTable.ts";
import { answerTables, type CaptionedTable } from "./answerTables.ts";
import type { AskedThing, FormIdentity } from "./formIdentity.ts";
import { isCaptionOf, type FormCaption } from "./formCaptions.ts";
import { headersOf } from "./headersOf.ts";
import { identityOfProperties } from "./identityOfProperties.ts";
import { identityOfRow } from "./identityOfRow.ts";
import { identityOfSheet } from "./identityOfSheet.ts";
import type { FormWords } from "./formWords.ts";

/** The answers to one form. */
export interface FormPart {
  readonly file: ReturnedFile;
  readonly form: FormIdentity;
  readonly table: AnswerTable;
  readonly rows: readonly ReturnedRow[];
}

interface FoundParts {
  readonly parts: readonly FormPart[];
  readonly problems: readonly Problem[];
}

/**
 * NAP631 for a table of which nobody knows the form. A sheet that people made besides, without the columns of a form, is none.
 *
 * @param bodyOf the body of a plan that a caption names, `undefined` for none
 */
export function formParts(
  file: ReturnedFile,
  words: FormWords,
  bodyOf: (plan: string, caption: FormCaption) => string | null | undefined,
): FoundParts {
  const hidden = file.sheets.flatMap((sheet) => {
    const form = identityOfSheet(sheet);
    return form === null ? [] : [{ form, name: sheet.name ?? "" }];
  });
  const forms = new Set(hidden.map(({ name }) => name));
  const tables = file.sheets
    .filter(({ name }) => !forms.has(name ?? ""))
    .flatMap((sheet) => answerTables(file.name, sheet, words));
  if (tables.length === 0) return { parts: [], problems: [noAnswers(file, words)] };
  const problems: Problem[] = [];
  const parts = tables.flatMap((table): FormPart[] => {
    if (table.isCsv) return partsOfCsv(file, table, problems);
    const byFile =
      hidden.length === 0 ? identityOfProperties(file.properties) : formOfTable(table, hidden, tables);
    const own = table.caption === null ? byFile : formOfCaption(table.caption, byFile, hidden, table, bodyOf);
    if (own !== null && own !== "several" && own.kind === table.kind)
      return [{ file, form: own, table, rows: table.rows }];
    if (!table.rows.some(({ cells }) => cells.some((cell) => cell.trim() !== ""))) return [];
    const at = table.at(table.header);
    problems.push(
      own === "several"
        ? problem("NAP631", at, {
            reason: "which-form",
            bodies: [
              ...new Set([
                ...hidden.map(({ form }) => form.body ?? ""),
                ...(table.caption === null ? [] : [table.caption.body]),
              ]),
            ],
          })
        : problem("NAP631", at, { reason: "no-identity" }),
    );
    return [];
  });
  const read = new Set(tables.map(({ sheet }) => sheet));
  for (const sheet of file.sheets)
    if (!read.has(sheet) && !forms.has(sheet.name ?? ""))
      append(problems, unusedSheet(file.name, sheet, words));
  return { parts, problems };
}

/** NAP638 for a sheet that somebody added; the form's own say nothing that is an answer. */
function unusedSheet(file: string, { name, isHidden, rows }: ReturnedSheet, words: FormWords): Problem[] {
  const plain = withoutMark(name ?? "");
  if (name === null || isHidden || plain === formListsSheet || words.instructions.has(fold(plain))) return [];
  const texts = rows.flatMap(({ cells }) => {
    const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
    return filled.length === 0 ? [] : [filled.join(" · ")];
  });
  const at = { ...startOf(`${file}!${name}`), sheet: name };
  return texts.length === 0 ? [] : [problem("NAP638", at, { columns: [], rows: texts })];
}

/** In csv each row says it, so that tables may have been put together by hand. */
function partsOfCsv(file: ReturnedFile, table: AnswerTable, problems: Problem[]): FormPart[] {
  const byForm = new Map<string, { readonly form: FormIdentity; readonly rows: ReturnedRow[] }>();
  let isTold = false;
  for (const row of table.rows) {
    if (row.cells.every((cell) => cell.trim() === "")) continue;
    const form = identityOfRow((column) => (row.cells[table.index.get(column as "form") ?? -1] ?? "").trim());
    if (form === null || form.kind !== table.kind) {
      if (!isTold) problems.push(problem("NAP631", table.at(row), { reason: "no-identity" }));
      isTold = true;
      continue;
    }
    const { kind, plan, planHash, round, body, scale, assessment } = form;
    const key = JSON.stringify([kind, plan, planHash, round, body, scale, assessment]);
    const known = byForm.get(key);
    if (known === undefined) byForm.set(key, { form, rows: [row] });
    else known.rows.push(row);
  }
  return Array.from(byForm.values(), ({ form, rows }) => ({ file, form, table, rows }));
}

/**
 * With one form in the file, its sheet of answers, copies of it too. With several, the one that names the sheet or was copied
 * with it, among those that asked about every row of it.
 */
function formOfTable(
  table: AnswerTable,
  hidden: readonly { readonly form: FormIdentity; readonly name: string }[],
  tables: readonly CaptionedTable[],
): FormIdentity | "several" | null {
  const [only, ...others] = hidden;
  if (only === undefined) return null;
  if (others.length === 0) return only.form;
  const sheet = table.sheet.name ?? "";
  const fitting = hidden.filter(({ form }) => form.kind === table.kind && asksAll(form.asked, table));
  const isNamed = ({ form, name }: (typeof hidden)[number]): boolean =>
    withoutMark(form.sheet ?? "") === withoutMark(sheet) && markOf(name) === markOf(sheet);
  const named = fitting.filter(isNamed);
  const [first, ...more] = fitting.length === 1 ? fitting : named;
  if (first === undefined || more.length > 0) return "several";
  // One form for two sheets of answers: either may be the copy of another's.
  return tables.length > hidden.length && fitting.length > 1 ? "several" : first.form;
}

/**
 * What a table says above itself decides, where it is not what the file says: people copy the sheet of answers of one form beside
 * that of another, without its hidden sheet.
 */
function formOfCaption(
  caption: FormCaption,
  byFile: FormIdentity | "several" | null,
  hidden: readonly { readonly form: FormIdentity }[],
  table: AnswerTable,
  bodyOf: (plan: string, caption: FormCaption) => string | null | undefined,
): FormIdentity | "several" | null {
  if (byFile === null || (byFile !== "several" && isCaptionOf(caption, byFile))) return byFile;
  const [named, ...more] = hidden.filter(
    ({ form }) => form.kind === table.kind && isCaptionOf(caption, form),
  );
  if (named !== undefined) return more.length === 0 ? named.form : "several";
  const [like] = byFile === "several" ? hidden.map(({ form }) => form) : [byFile];
  const body = like === undefined ? undefined : bodyOf(like.plan, caption);
  if (like === undefined || body === undefined || !isCaptionOf(caption, { body, round: like.round }))
    return "several";
  return { ...like, body, planHash: null, sheet: null, asked: null };
}

/** `nap (2)`, `nap_2`: what programs put behind the name of a sheet that is copied. */
const mark = /(?: \((\d+)\)|_(\d+))$/;
const withoutMark = (name: string): string => name.replace(mark, "");
const markOf = (name: string): string => {
  const [, first, second] = mark.exec(name) ?? [];
  return first ?? second ?? "";
};

function asksAll(asked: readonly AskedThing[] | null, { index, rows }: AnswerTable): boolean {
  if (asked === null) return true;
  const clauses = new Set(asked.map(({ clause }) => clause));
  const at = index.get("clause") ?? 0;
  return rows.every(({ cells }) => {
    const id = (cells[at] ?? "").trim();
    return id === "" || clauses.has(id);
  });
}

/** What the header lacks that is most like one, in its language. */
function noAnswers({ name, sheets, properties }: ReturnedFile, words: FormWords): Problem {
  const form =
    identityOfProperties(properties) ??
    sheets.reduce<FormIdentity | null>((found, sheet) => found ?? identityOfSheet(sheet), null);
  if (form === null) return problem("NAP631", startOf(name), { reason: "no-identity" });
  const cells = sheets.flatMap(({ rows }) => rows.slice(0, mostRows).flatMap((row) => row.cells));
  const there = new Set(cells.map(fold));
  const headers = headersOf(cells, words);
  const wanted = (["clause", ...answerColumns[form.kind]] as const).map((column) => headers[column]);
  return problem("NAP631", startOf(name), {
    reason: "no-answers",
    headers: wanted.filter((text) => !there.has(fold(text))),
  });
}
