// The page of a problem code, and the index of all codes.
import type { Themes } from "../../words.ts";

export const problemPage: Themes["problems"]["page"] = {
  severities: {
    error: "Xəta: düzəldilənə qədər ondan asılı olan göstəricilər göstərilmir.",
    warning: "Xəbərdarlıq: göstəricilər göstərilir, amma əvvəlcə bunu yoxlayın.",
    info: "Məlumat: burada səhv yoxdur.",
    off: "Sönülü: yalnız nap.yaml faylında `rules` bu qaydanı info, warning və ya error kimi qoşanda yoxlanılır. Heç bir göstəricini dəyişmir.",
  },
  unusable: "Giriş məlumatları istifadə oluna bilmir: çıxış kodu 2.",
  why: "Nə üçün vacibdir",
  causes: {
    ratings: "Buna səbəb olan qiymətlər cədvəli",
    plan: "Planın buna səbəb olan hissəsi",
    clause: "Bəndin buna səbəb olan hissəsi",
    assessment: "Qiymətləndirmənin buna səbəb olan hissəsi",
    method: "Metodun buna səbəb olan hissəsi",
    mapping: "Oxunuş sxeminin buna səbəb olan hissəsi",
    file: "Buna səbəb olan fayl",
    call: "Buna səbəb olan əmr",
  },
  emptyFile: "(boş fayl)",
  fixed: "Düzəldilmiş hal",
  printed: "`nap check` nə göstərir",
  /** Before a message that is an example. */
  forExample: (message) => `Məsələn: ${message}`,
  inFull: (page) => `Ətraflı: ${page}`,
  index: {
    title: "Problemlər",
    text: "Hər problemin kodu var. Onun buradakı səhifəsi, `nap explain` izahı və bütün çıxış formatlarındakı yeri bu kodla tapılır.",
    code: "kod",
    severity: "səviyyə",
    problem: "problem",
  },
};
