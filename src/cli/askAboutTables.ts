// Tables with lines left open, and a person → the same tables as the answers read them; `null` where the person stops.
import { nextQuestion, noAnswers, questionText, withAnswer, type Scale, type Words } from "../core.ts";
import type { InspectedTable } from "../workspace/read/inspectTables.ts";
import type { Ask } from "./environment.ts";

/** So many in one call, however many tables there are. */
const most = 3;

export async function askAboutTables(
  tables: readonly InspectedTable[],
  scales: readonly Scale[],
  words: Words<"inspect">,
  ask: Ask,
): Promise<InspectedTable[] | null> {
  let rest = most;
  const answered: InspectedTable[] = [];
  for (const table of tables) {
    let { inspection } = table;
    let answers = noAnswers;
    for (;;) {
      const question = nextQuestion(inspection, answers, scales, rest);
      if (question === null) break;
      const source = tables.length > 1 ? inspection.source : null;
      const picked = await ask(questionText(question, source, scales, words));
      const choice = picked === null ? undefined : question.choices[picked];
      if (choice === undefined) return null;
      rest--;
      answers = withAnswer(answers, question, choice);
      inspection = table.again(answers);
    }
    answered.push({ ...table, inspection });
  }
  return answered;
}
