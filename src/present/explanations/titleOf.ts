// An explained figure → whose it is.
import type { FigureExplanation } from "../../model/explanation.ts";
import { textIn } from "../../model/textIn.ts";
import type { Words } from "../words/words.ts";

export function titleOf({ subject, score }: FigureExplanation, words: Words<"explain">): string {
  const { plan, assessment } = score;
  const { kind, id } = subject;
  const { titles } = words.explain;
  const named = {
    overall: () => assessment.title,
    direction: () => plan.directions.find((each) => each.id === id)?.title ?? "",
    clause: () => score.clauses.find(({ clause }) => clause.id === id)?.clause.title ?? "",
    body: () => plan.bodies.find((each) => each.id === id)?.name ?? "",
  };
  const title = textIn(named[kind](), words.common.preferred);
  if (kind === "overall") return `${titles.overall}: ${title}`;
  return `${titles[kind](id)}${title === "" || title === id ? "" : `: ${title}`}`;
}
