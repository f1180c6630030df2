// A question about a table → what the person reads, and what can be chosen.
import type { GapStatus } from "../../model/outcome.ts";
import type { Choice, Question } from "../../model/question.ts";
import type { CountedText } from "../../model/inspection.ts";
import type { Scale } from "../../model/scale.ts";
import { nameIn } from "../nameIn.ts";
import type { Words } from "../words/words.ts";

/** A question in words; the order of the choices is that of the question. */
export interface QuestionText {
  readonly message: string;
  readonly choices: readonly { readonly label: string; readonly hint: string }[];
}

const mostExamples = 3;
const longest = 40;

/**
 * A question as a person reads it.
 *
 * @param source the file, where there are several
 * @example
 * const question = {
 *   subject: { kind: "column", column: "clause" }, scale: null, choices: [{ kind: "column", name: "Code", texts: [] }],
 * };
 * questionText(question, null, [], await loadWords("en", ["inspect"])).choices[0].label // "Code"
 */
export function questionText(
  { subject, scale, choices }: Question,
  source: string | null,
  scales: readonly Scale[],
  words: Words<"inspect">,
): QuestionText {
  const { ask } = words.inspect;
  const levels = scales.find(({ id }) => id === scale)?.levels ?? [];
  const statusName = (id: string): string => {
    const level = levels.find((each) => each.id === id);
    return level === undefined ? words.common.terms.outcomes[id as GapStatus] : nameIn(level, words);
  };
  const markName = (id: string): string =>
    id === levels.at(-1)?.id ? ask.done : id === levels[0]?.id ? ask.notDone : statusName(id);
  const choiceText = (choice: Choice): QuestionText["choices"][number] => {
    switch (choice.kind) {
      case "column":
        return choice.name === "#row"
          ? { label: ask.rowNumber, hint: "" }
          : { label: choice.name, hint: examples(choice.texts) };
      case "no-column":
        return { label: ask.noColumn, hint: "" };
      case "numbers":
        return { label: numbersText(choice.as, ask), hint: "" };
      case "marks": {
        const [mark, empty] = [markName(choice.mark), markName(choice.empty)];
        return { label: ask.marksMean(marksIn(subject), mark, empty), hint: "" };
      }
      case "status":
        return { label: statusName(choice.id), hint: "" };
      case "open":
        return { label: ask.leaveOpen, hint: "" };
    }
  };
  const message = messageOf(subject, ask);
  return {
    message: source === null ? message : `${source}: ${message}`,
    choices: choices.map(choiceText),
  };
}

type AskWords = Words<"inspect">["inspect"]["ask"];

function messageOf(subject: Question["subject"], ask: AskWords): string {
  switch (subject.kind) {
    case "column":
      return ask.column[subject.column];
    case "numbers":
      return ask.numbers(subject.name, examples(subject.texts));
    case "marks":
      return ask.marks(subject.name, marksIn(subject));
    case "word":
      return ask.word(subject.word, subject.name, subject.rows);
  }
}

const numbersText = (as: string, ask: AskWords): string =>
  as === "percent" ? ask.percent : as === "share" ? ask.share : ask.points(as);

const marksIn = (subject: Question["subject"]): string =>
  subject.kind === "marks" ? subject.marks.join(", ") : "";

const examples = (texts: readonly CountedText[]): string =>
  texts
    .slice(0, mostExamples)
    .map(({ text }) => (text.length <= longest ? text : `${text.slice(0, longest)}…`))
    .join(" · ");
