// What is said of a call that cannot be carried out.
import type { Themes } from "../words.ts";
import { inputFaults } from "./usage/inputFaults.ts";

export const usage: Themes["usage"] = {
  ...inputFaults,
  "not-one-of": (p) =>
    `${p.flag} üçün mümkün qiymətlər: ${p.allowed.join(", ")}; «${p.written}» onlardan deyil${p.suggestion === null ? "" : `; bəlkə «${p.suggestion}» nəzərdə tutulurdu?`}`,
  "nothing-to-do": () => "fayllarda nə qiymətlər, nə də qiymətləndirmə var",
  "too-few-methods": () =>
    "müqayisə ediləcək heç nə yoxdur: metodu olan qiymətləndirmələrin sayı ikidən azdır",
  "no-claims": () =>
    "yoxlanacaq heç nə yoxdur: heç bir qiymətləndirmədə dərc olunmuş rəqəm göstərilməyib; ona claims əlavə edin və ya rəqəmi --figure ilə verin",
};
