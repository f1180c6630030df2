// What was answered before, a question and the choice → all that was answered.
import type { Answers } from "../model/answers.ts";
import type { Choice, Question } from "../model/question.ts";
import { fold } from "../text/fold.ts";
import { questionKey } from "./questionKey.ts";

/**
 * What is said of the question replaces nothing else; a question that was answered, or left open, is not asked again.
 *
 * @example
 * const question = { subject: { kind: "column", column: "clause" }, scale: null, choices: [] };
 * withAnswer(noAnswers, question, { kind: "column", name: "Code", texts: [] }).columns // { clause: "Code" }
 */
export function withAnswer(answers: Answers, { subject }: Question, choice: Choice): Answers {
  const { columns, numbers, words } = answers;
  const left = new Set([...answers.left, questionKey(subject)]);
  switch (choice.kind) {
    case "column":
    case "no-column":
      return subject.kind === "column"
        ? {
            ...answers,
            left,
            columns: { ...columns, [subject.column]: choice.kind === "column" ? choice.name : null },
          }
        : { ...answers, left };
    case "numbers":
      return subject.kind === "numbers"
        ? { ...answers, left, numbers: new Map(numbers).set(subject.name, choice.as) }
        : { ...answers, left };
    case "marks": {
      const said = new Map(words);
      for (const mark of subject.kind === "marks" ? subject.marks : []) said.set(fold(mark), choice.mark);
      return { ...answers, left, words: said.set("", choice.empty) };
    }
    case "status":
      return subject.kind === "word"
        ? { ...answers, left, words: new Map(words).set(fold(subject.word), choice.id) }
        : { ...answers, left };
    case "open":
      return { ...answers, left };
  }
}
