// Why a term of a comparison is missing.
import type { MethodChoice } from "../../../../model/comparison.ts";
import type { Themes } from "../../words.ts";
import { terms } from "./terms.ts";

const named = (choices: readonly MethodChoice[]): string =>
  choices.length === 0 ? "ничего" : choices.map((choice) => `«${terms.choices[choice]}»`).join(", ");

export const reasons: Themes["comparison"]["reasons"] = {
  "no-figure": (p, because) => `у ${p.side} нет показателя${because}`,
  "no-common-clause": () => "нет пункта, который оценили обе стороны",
  "no-common-figure": (p, because) => `у ${p.side} нет показателя по общим пунктам${because}`,
  unreadable: (p, because) => `методика ${p.method} не применима к оценкам ${p.ratings}${because}`,
  "no-crossed-figure": (p, because) =>
    `методика ${p.method} не даёт показателя для общих оценок ${p.ratings}${because}`,
  "no-hybrid-figure": (p, because) =>
    `влияние методики не разложено: если взять из методики A ${named(p.fromA)}, а из методики B ${named(p.fromB)}, показателя нет${because}`,
};
