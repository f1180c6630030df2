// Whether a comparison keeps the bounds of the call.
import type { Themes } from "../../words.ts";

export const gates: Themes["comparison"]["gates"] = {
  gap: (sides, limit) => `Hədd: ${sides}, fərq ən çox ${limit} faiz bəndi`,
  alpha: (limit) => `Hədd: Krippendorf alfası ən azı ${limit}`,
  met: (found) => `ödənilir, hesablanıb ${found}`,
  tooFar: (found, points) => `ÖDƏNİLMİR, hesablanıb ${found}, ${points} faiz bəndi artıqdır`,
  tooLittle: (found) => `ÖDƏNİLMİR, hesablanıb ${found}`,
  noGap: "ÖDƏNİLMİR, fərq hesablanmır",
  noAlpha: "ÖDƏNİLMİR, alfa təyin olunmur",
};
