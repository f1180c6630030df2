// Whether a comparison keeps the bounds of the call.
import { ageGate } from "../gates/ageGate.ts";
import { boundDistance } from "../gates/boundDistance.ts";
import type { Themes } from "../../words.ts";

const notMet = (passes: boolean): string => (passes ? "yoxlanılmayıb" : "GÖZLƏNİLMƏYİB");

export const gates: Themes["comparison"]["gates"] = {
  age: ageGate,
  bound: boundDistance,
  gap: (sides, limit) => `Hədd: ${sides}, fərq ən çox ${limit} faiz bəndi`,
  alpha: (limit, of) =>
    `Hədd: Krippendorf ${of === "lower" ? "alfasının intervalının aşağı həddi" : "alfası"} ən azı ${limit}`,
  met: (found) => `gözlənilib, hesablanıb ${found}`,
  notKept: (found, distance) => `GÖZLƏNİLMƏYİB, hesablanıb ${found}, ${distance}`,
  noGap: (passes) => `${notMet(passes)}, fərq hesablanmır`,
  noInterval: (passes) => `${notMet(passes)}, alfanın intervalı yoxdur`,
  noAlpha: (passes) => `${notMet(passes)}, alfa təyin olunmur`,
};
