// An assessment under every method → its form in the JSON contract.
import { toPercent } from "../../math/toPercent.ts";
import type * as z from "zod";
import { subtract, toText } from "../../math/fraction.ts";
import type { MethodTry } from "../../model/methodTry.ts";
import { assessorJson } from "../assessors/assessorJson.ts";
import { isThin } from "../../model/isThin.ts";
import { figureJson } from "../figureJson.ts";
import { alikeScores } from "./alikeScores.ts";
import type { Words } from "../words/words.ts";
import { methodReference } from "./methodReference.ts";
import type { methodsOutputSchema } from "./methodsSchema.ts";

export type TryJson = NonNullable<z.infer<typeof methodsOutputSchema>["tries"]>[number];

export const tryJson = (
  { plan, assessment, own, scores, unreadable, spread }: MethodTry,
  words: Words,
): TryJson => {
  const alike = alikeScores(scores);
  return {
    assessment: assessorJson({ plan, assessment }, words),
    plan: { id: assessment.plan },
    own,
    scores: scores.map((score): TryJson["scores"][number] => {
      const [first] = alike.find((group) => group.includes(score)) ?? [];
      const { basis: _, ...method } = methodReference(score);
      return {
        method,
        overall: figureJson(score.overall, score.method.rounding, words),
        thin: isThin(score.overall),
        sameAs: first === undefined || first === score ? null : first.method.id,
      };
    }),
    unreadable: unreadable.map(({ method, problems }): TryJson["unreadable"][number] => ({
      method,
      codes: [...new Set(problems.map(({ code }) => code))],
    })),
    spread:
      spread === null
        ? null
        : {
            lowest: toText(toPercent(spread.lowest)),
            highest: toText(toPercent(spread.highest)),
            points: toText(toPercent(subtract(spread.highest, spread.lowest))),
          },
  };
};
