// Müqayisə, dəyişiklik, mərhələ və müddət diaqramlarında deyilənlər; səhifədəki proqram onları çəkmir.
import type { written as master } from "../../en/charts/written.ts";

export const written: typeof master = {
  waterfall: {
    title: "Fərq haradan yaranır",
    lead: (gap) =>
      `A ilə B arasında fərq (A − B) ${gap} faiz bəndidir. Amillər B-nin göstəricisindən A-nın göstəricisinə aparır.`,
    noGap: "Göstəricilərdən biri olmadığından fərq yoxdur.",
    terms:
      "Əhatə: müxtəlif bəndlərin qiymətləndirilməsi. Metod: eyni qiymətlərin başqa cür hesablanması. Qiymət: eyni bəndlərin başqa cür qiymətləndirilməsi.",
    term: "amil",
    value: "qiymət",
    raises: "göstəricini artırır",
    lowers: "göstəricini azaldır",
  },
  changes: {
    title: (assessment) => `Göstəricini nə dəyişdi: ${assessment}`,
    lead: (move) =>
      `İndi ilə əvvəl arasında fərq ${move} faiz bəndidir. Amillər əvvəlki göstəricidən indikinə aparır.`,
    before: (what) => `Əvvəl (${what})`,
    now: "İndi",
    terms:
      "Plan: planın və ya tarixin dəyişməsi. Əhatə: başqa bəndlərin qiyməti var. Metod: başqa metod. Qiymət: eyni bəndlərin başqa qiymətləri.",
    noTerms: "Onu nəyin dəyişdiyini ayırmaq olmur: saxlanmış nəticə yalnız bəndlər üzrə müqayisə olunur.",
    nothing: "Hər ikisində olan qiymətləndirmə yoxdur: çəkiləcək heç nə yoxdur.",
  },
  dumbbell: {
    directions: "İstiqamətlər",
    directionsLead: "Hər istiqamətin hər iki tərəfdəki göstəricisi.",
    clauses: "Hər iki tərəfin fərqli qiymətləndirdiyi bəndlər",
    clausesLead: (count, same) =>
      `${count} bənd, fərqə ən çox təsir edən birincidir; daha ${same} bəndin qiyməti hər iki tərəfdə eynidir.`,
    both: (a, b) => `A ${a} · B ${b}`,
  },
  progress: {
    coverage: "əhatə, %",
    otherMethod: "metod əvvəlkindən fərqlidir",
  },
  schedule: {
    title: (assessment, day) => `${day} tarixinədək nəyin vaxtı çatıb: ${assessment}`,
    deadline: (name, count) => `Son tarix ${name}: ${count} bənd`,
    late: "Vaxtı keçib və ya gec icra olunub",
    until: "son tarix",
  },
};
