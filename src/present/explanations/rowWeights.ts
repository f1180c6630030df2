// The steps of a clause and one of its rows → the weights of the activity and the body that the row rates.
import type { ExplanationJson } from "./explanationJson.ts";

type ClauseJson = ExplanationJson["clauses"][number];
type StepJson = NonNullable<ClauseJson["steps"]>;

export const weightColumns = ["activityWeight", "bodyWeight"] as const;

/** In the order of the columns; `null` where the method does not weigh. */
export function rowWeights(
  steps: ClauseJson["steps"],
  { activity, body }: Pick<ClauseJson["rows"][number], "activity" | "body">,
): (string | null)[] {
  const rated = partOf(steps, activity);
  return [rated, partOf(rated, body)].map((part) => part?.weight ?? null);
}

const partOf = (step: StepJson | null, id: string | null): StepJson | null =>
  step?.parts.find((part) => part.id === (id ?? "")) ?? null;
