// Diaqramlarda deyilənlər.
import { written } from "./charts/written.ts";
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
  ...written,
};
