// What is said of how a figure came about.
import type { Themes } from "../words.ts";

const level: Themes["explain"]["steps"]["level"] = {
  row: "sətir",
  body: "qurum",
  activity: "tədbir",
  clause: "bənd",
};

export const explain: Themes["explain"] = {
  titles: {
    overall: "Ümumi göstərici",
    direction: (id) => `İstiqamət ${id}`,
    clause: (id) => `Bənd ${id}`,
    body: (id) => `Qurum ${id}`,
  },
  noFigure: (outcome) => `Göstərici yoxdur: ${outcome}`,
  fraction: (numerator, denominator) => `sayılan ${denominator} bənddən ${numerator}`,
  history: {
    title: (series) => `${series} silsiləsinin mərhələləri üzrə`,
    round: "mərhələ",
    asOf: "tarix",
    outcome: "nəticə",
  },
  columns: { step: "addım", rule: "qayda", value: "dəyər", sum: "Cəmi" },
  /** Of a body, in front of ids of clauses. */
  shared: "qurum göstərilməyən sətirlərə əsaslanır",
  setAside: "kənarda qalıb, bütöv qiymətləndirməyə başqaları cavabdehdir",
  notResponsible: "məsul olmadan qiymətləndirilib",
  window: "icra müddəti",
  weight: "çəki",
  lead: "aparıcı qurum",
  partners: "tərəfdaş qurumlar",
  bodies: "qurumlar",
  rows: (count) => `${count} sətir`,
  contribution: (share, points, lost) =>
    `Ümumi göstəricidə payı ${share}: ${points} faiz bəndi əlavə edir, ${lost} faiz bəndi itirilir`,
  notCounted: "Ümumi göstəricidə sayılmır",
  next: (band, min, points) => `Növbəti dərəcə: ${band} (ən azı ${min} %), ona ${points} faiz bəndi qalıb`,
  fewest: (count, ids) => `bunun üçün ən azı ${count} bənd 100 %-ə çatmalıdır: ${ids}`,
  steps: {
    level,
    combined: (rule, count, of) =>
      rule === null ? `${count} ${level[of]}` : `${count} ${level[of]}: ${rule}`,
    majority: (share) => `çoxluq (${share})`,
    unrated: "qiymətləndirilməyib",
    zero: "qiymətləndirilməyib, 0 sayılır",
  },
  line: {
    clause: (id) => `bənd ${id}`,
  },
};
