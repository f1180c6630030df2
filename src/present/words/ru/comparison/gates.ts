// Whether a comparison keeps the bounds of the call.
import type { Themes } from "../../words.ts";

export const gates: Themes["comparison"]["gates"] = {
  gap: (sides, limit) => `Порог: ${sides}, разрыв не более ${limit} п. п.`,
  alpha: (limit, of) =>
    `Порог: ${of === "lower" ? "нижняя граница интервала альфы" : "альфа"} Криппендорфа не менее ${limit}`,
  met: (found) => `выдержан, получено ${found}`,
  tooFar: (found, points) => `НЕ ВЫДЕРЖАН, получено ${found}, на ${points} п. п. больше`,
  tooLittle: (found) => `НЕ ВЫДЕРЖАН, получено ${found}`,
  noGap: "НЕ ВЫДЕРЖАН, разрыв не вычисляется",
  noInterval: "НЕ ВЫДЕРЖАН, у альфы нет интервала",
  noAlpha: "НЕ ВЫДЕРЖАН, альфа не определена",
};
