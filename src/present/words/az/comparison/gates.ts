// Whether a comparison keeps the bounds of the call.
import type { Themes } from "../../words.ts";

export const gates: Themes["comparison"]["gates"] = {
  gap: (sides, limit) => `Hədd: ${sides}, fərq ən çox ${limit} faiz bəndi`,
  alpha: (limit, of) =>
    `Hədd: Krippendorf ${of === "lower" ? "alfasının intervalının aşağı həddi" : "alfası"} ən azı ${limit}`,
  met: (found) => `gözlənilib, hesablanıb ${found}`,
  tooFar: (found, points) => `GÖZLƏNİLMƏYİB, hesablanıb ${found}, ${points} faiz bəndi artıqdır`,
  tooLittle: (found) => `GÖZLƏNİLMƏYİB, hesablanıb ${found}`,
  noGap: "GÖZLƏNİLMƏYİB, fərq hesablanmır",
  noInterval: "GÖZLƏNİLMƏYİB, alfanın intervalı yoxdur",
  noAlpha: "GÖZLƏNİLMƏYİB, alfa təyin olunmur",
};
