// Whether a comparison keeps the bounds of the call.
import { ageGate } from "../gates/ageGate.ts";
import { boundDistance } from "../gates/boundDistance.ts";
import { noInterval } from "../gates/noInterval.ts";
import type { Themes } from "../../words.ts";

const notMet = (passes: boolean): string => (passes ? "yoxlanılmayıb" : "GÖZLƏNİLMƏYİB");

export const gates: Themes["comparison"]["gates"] = {
  age: ageGate,
  bound: boundDistance,
  whyNoInterval: noInterval,
  gap: (sides, limit) => `Hədd: ${sides}, fərq ən çox ${limit} faiz bəndi`,
  alpha: (limit, of) =>
    `Hədd: Krippendorf ${of === "lower" ? "alfasının intervalının aşağı həddi" : "alfası"} ən azı ${limit}`,
  outcomes: (sides, limit, of) =>
    `Hədd: ${sides}, ${of === "lower" ? "eyni nəticələr intervalının aşağı həddi" : "eyni nəticələr"} ən azı ${limit} %`,
  compared: (clauses, of) => ` (${of} bənddən ${clauses} bənd müqayisə olunub)`,
  met: (found) => `gözlənilib, hesablanıb ${found}`,
  notKept: (found, distance) => `GÖZLƏNİLMƏYİB, hesablanıb ${found}, ${distance}`,
  noGap: (passes) => `${notMet(passes)}, fərq hesablanmır`,
  noInterval: (passes, why) => `${notMet(passes)}, interval yoxdur: ${why}`,
  noOutcomes: (passes) => `${notMet(passes)}, hər iki tərəfin fikir bildirdiyi bənd yoxdur`,
  noAlpha: (passes) => `${notMet(passes)}, alfa təyin olunmur`,
};
