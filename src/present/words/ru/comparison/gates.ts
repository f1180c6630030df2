// Whether a comparison keeps the bounds of the call.
import { ageGate } from "../gates/ageGate.ts";
import { boundDistance } from "../gates/boundDistance.ts";
import type { Themes } from "../../words.ts";

const notMet = (passes: boolean): string => (passes ? "не проверен" : "НЕ ВЫДЕРЖАН");

export const gates: Themes["comparison"]["gates"] = {
  age: ageGate,
  bound: boundDistance,
  gap: (sides, limit) => `Порог: ${sides}, разрыв не более ${limit} п. п.`,
  alpha: (limit, of) =>
    `Порог: ${of === "lower" ? "нижняя граница интервала альфы" : "альфа"} Криппендорфа не менее ${limit}`,
  met: (found) => `выдержан, получено ${found}`,
  notKept: (found, distance) => `НЕ ВЫДЕРЖАН, получено ${found}, ${distance}`,
  noGap: (passes) => `${notMet(passes)}, разрыв не вычисляется`,
  noInterval: (passes) => `${notMet(passes)}, у альфы нет интервала`,
  noAlpha: (passes) => `${notMet(passes)}, альфа не определена`,
};
