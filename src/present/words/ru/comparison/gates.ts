// Whether a comparison keeps the bounds of the call.
import { ageGate } from "../gates/ageGate.ts";
import { boundDistance } from "../gates/boundDistance.ts";
import { noInterval } from "../gates/noInterval.ts";
import type { Themes } from "../../words.ts";

const notMet = (passes: boolean): string => (passes ? "не проверен" : "НЕ ВЫДЕРЖАН");

export const gates: Themes["comparison"]["gates"] = {
  age: ageGate,
  bound: boundDistance,
  whyNoInterval: noInterval,
  gap: (sides, limit) => `Порог: ${sides}, разрыв не более ${limit} п. п.`,
  alpha: (limit, of) =>
    `Порог: ${of === "lower" ? "нижняя граница интервала альфы" : "альфа"} Криппендорфа не менее ${limit}`,
  outcomes: (sides, limit, of) =>
    `Порог: ${sides}, ${of === "lower" ? "нижняя граница интервала одинаковых исходов" : "одинаковых исходов"} не менее ${limit} %`,
  compared: (clauses, of) => ` (сравнены ${clauses} из ${of} пунктов)`,
  met: (found) => `выдержан, получено ${found}`,
  notKept: (found, distance) => `НЕ ВЫДЕРЖАН, получено ${found}, ${distance}`,
  noGap: (passes) => `${notMet(passes)}, разрыв не вычисляется`,
  noInterval: (passes, why) => `${notMet(passes)}, интервала нет: ${why}`,
  noOutcomes: (passes) => `${notMet(passes)}, нет пункта, о котором высказались бы обе стороны`,
  noAlpha: (passes) => `${notMet(passes)}, альфа не определена`,
};
