// Diaqramlarda deyilənlər.
import type { charts as master } from "../en/charts.ts";

export const charts: typeof master = {
  percent: (number) => `${number} %`,
  showing: (shown, all) => `${all} sətirdən ${shown} göstərilir; cədvəldə hamısı var.`,
  coverage: (scored, eligible, percent) =>
    `Əhatə ${percent} %: ${eligible} bənddən ${scored} bəndin qiyməti var.`,
  ofEligible: (scored, eligible) => `${eligible} bənddən ${scored}`,
  nothingEligible: "Hesablamaya düşən bənd yoxdur.",
  perSquare: (count) => `Hər kvadrat ${count} bənd deməkdir.`,
  plan: (title, id) => (title === id ? `Plan: ${id}.` : `Plan: ${title} (${id}).`),
  asOf: (day) => `${day} tarixinə.`,
  rule: (id, version, basis) => `Qayda: ${id} ${version} (əsas: ${basis}).`,
  rules: (list) => `Qaydalar: ${list}.`,
  who: (list) => `Qiymətlər: ${list}.`,
  perMark: (count) => `Hər işarə ən çoxu ${count} bənd deməkdir.`,
  points: (number) => `${number} faiz bəndi`,
  axis: {
    title: "Hər qayda üzrə göstərici",
    lead: "Hər xətt bir qayda üçün 0-dan 100 %-ə qədər oxdur.",
    rule: "qayda",
    figure: "göstərici, %",
    least: "ən az, %",
    greatest: "ən çox, %",
    published: "dərc olunmuş, %",
    coverage: "əhatə",
    ranged: (figure, least, greatest) => `${figure} (${least} – ${greatest})`,
    publishedMark: (figure, of) =>
      of === null ? `dərc olunmuş ${figure} %` : `dərc olunmuş ${figure} % (${of})`,
    legend: {
      figure: "göstərici",
      range: "məlum olmayanın yol verdiyi ən azdan ən çoxa qədər",
      published: "dərc olunmuş göstərici",
    },
  },
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
