// What is open in a table, and what was said of it → the question whose answer decides most, or `null`.
import { gapStatuses } from "../model/outcome.ts";
import type { Answers } from "../model/answers.ts";
import type { InspectedColumn, Inspection, OpenGuess } from "../model/inspection.ts";
import type { Choice, Question, QuestionSubject } from "../model/question.ts";
import type { MappedColumn } from "../model/mapping.ts";
import type { Scale } from "../model/scale.ts";
import { usualScale } from "../model/usualScale.ts";
import { isNumeric } from "./isNumeric.ts";
import { marksOf } from "./marksOf.ts";
import { openWordsOf } from "./openWordsOf.ts";
import { questionKey } from "./questionKey.ts";
import { wholesFor } from "./wholesFor.ts";

const open: Choice = { kind: "open" };
const asked: ReadonlySet<MappedColumn> = new Set(["clause", "status", "percent", "body"]);

/**
 * First which column is the clause, then which one rates, then what its cells mean.
 *
 * @param most how many questions may still be asked
 * @example
 * const inspector = createTableInspector();
 * readTableText("own.csv", "State,Title\nfull,a\nnone,b\n", inspector);
 * const inspection = inspector.finish("own.csv", [scale.value]);
 * nextQuestion(inspection, noAnswers, [scale.value], 3).subject // { kind: "column", column: "clause" }
 * nextQuestion(inspection, noAnswers, [scale.value], 0) // null
 */
export function nextQuestion(
  found: Inspection,
  answers: Answers,
  scales: readonly Scale[],
  most: number,
): Question | null {
  if (most <= 0) return null;
  const isNew = ({ subject }: Question): boolean => !answers.left.has(questionKey(subject));
  return (
    [
      ...columnQuestions(found, answers),
      ...numberQuestions(found),
      ...markQuestions(found, scales),
      ...wordQuestions(found, answers, scales, most),
    ].find(isNew) ?? null
  );
}

function columnQuestions({ columns, guesses, open: lines }: Inspection, { left }: Answers): Question[] {
  const used = guesses.filter(({ column }) => asked.has(column)).flatMap(({ from, wide }) => [from, ...wide]);
  const rates = guesses.some(({ column }) => column === "status" || column === "percent");
  return (["clause", "status", "percent"] as const).flatMap((column): Question[] => {
    const line = lines.find(
      (each) =>
        each.column === column && (each.reason === "several-columns" || each.reason === "no-such-column"),
    );
    if (line === undefined || (rates && column !== "clause")) return [];
    // Who left open how rows rate is not asked for it by another name.
    if (column === "percent" && left.has(questionKey({ kind: "column", column: "status" }))) return [];
    const choices = candidates(line, columns, used).map(({ name, texts }): Choice => ({
      kind: "column",
      name,
      texts,
    }));
    const row: Choice[] = column === "clause" ? [{ kind: "column", name: "#row", texts: [] }] : [];
    if (choices.length + row.length === 0) return [];
    return [question({ kind: "column", column }, [...choices, ...row, { kind: "no-column" }])];
  });
}

/** Of two columns of one name none can be meant by it. */
const candidates = (
  { column, from }: OpenGuess,
  columns: readonly InspectedColumn[],
  used: readonly string[],
): readonly InspectedColumn[] =>
  columns.filter(
    ({ name, filled, kind }) =>
      filled > 0 &&
      name !== "" &&
      !used.includes(name) &&
      (from.length === 0 || from.includes(name)) &&
      (column === "clause" || (kind !== "dates" && kind !== "long-text")) &&
      columns.filter((other) => other.name === name).length === 1,
  );

function numberQuestions({ columns, open: lines }: Inspection): Question[] {
  return lines.flatMap(({ reason, from: [name] }) => {
    const own = reason === "unclear-numbers" ? columns.find((each) => each.name === name) : undefined;
    if (own === undefined || own.greatest === null || !isNumeric(own)) return [];
    const { greatest, texts } = own;
    const readings = [
      ...(greatest <= 100 ? ["percent"] : []),
      ...(greatest <= 1 ? ["share"] : []),
      ...wholesFor(greatest),
    ];
    const choices = readings.map((as): Choice => ({ kind: "numbers", as }));
    return [question({ kind: "numbers", name: own.name, texts }, choices)];
  });
}

function markQuestions({ columns, guesses, open: lines }: Inspection, scales: readonly Scale[]): Question[] {
  const line = lines.find(({ reason }) => reason === "marks");
  const levels = scales.find(({ id }) => id === usualScale)?.levels ?? [];
  const [none, full] = [levels[0]?.id, levels.at(-1)?.id];
  if (line === undefined || none === undefined || full === undefined) return [];
  const [name = ""] = line.from;
  const wide = guesses.flatMap((each) => each.wide);
  const own = columns.filter((each) => (name === "" ? wide.includes(each.name) : each.name === name));
  const marks = marksOf(own).map(({ text }) => text);
  const meanings = [
    [full, none],
    [full, "unrated"],
    [none, full],
    [none, "unrated"],
  ] as const;
  const choices = meanings.map(([mark, empty]): Choice => ({ kind: "marks", mark, empty }));
  return marks.length === 0 ? [] : [question({ kind: "marks", name, marks }, choices, usualScale)];
}

/** Words that no scale knows at all are asked for only where every one of them can be. */
function wordQuestions(
  found: Inspection,
  answers: Answers,
  scales: readonly Scale[],
  most: number,
): Question[] {
  const { name, texts, scale: id, areAllNew } = openWordsOf(found, answers);
  const scale = scales.find((each) => each.id === id);
  if (scale === undefined || (areAllNew && texts.length > most)) return [];
  const statuses = [...scale.levels.map((level) => level.id).toReversed(), ...gapStatuses];
  const choices = statuses.map((status): Choice => ({ kind: "status", id: status }));
  return texts.map(({ text, rows }) => question({ kind: "word", name, word: text, rows }, choices, scale.id));
}

const question = (
  subject: QuestionSubject,
  choices: readonly Choice[],
  scale: string | null = null,
): Question => ({ subject, scale, choices: [open, ...choices] });
