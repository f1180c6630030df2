// What is said of scores: headings of tables, the headline, gates, lines.
import type { Themes } from "../words.ts";

const levels = { direction: "istiqamət", body: "qurum" };

export const scores: Themes["scores"] = {
  columns: {
    scored: "qiymətləndirilib",
    /** Of a body: clauses that rest on rows without a body, for whose rating others answer, in which it has no part. */
    shared: "ümumi",
    setAside: "kənarda",
    notResponsible: "məsul deyil",
    clauses: "bəndlər",
    share: "%",
    of: "kim",
    counts: "sayılır",
    evidence: "sübut · qeyd",
  },
  noEvidence: "sübut yoxdur",
  belowBands: "bütün dərəcələrdən aşağı",
  headline: (figure, counts) => `Ümumi göstərici ${figure}; ${counts}`,
  noHeadline: (outcome, reason, counts) =>
    `Ümumi göstərici yoxdur (${outcome}: ${reason})${counts === null ? "" : `; ${counts}`}`,
  method: (id, version, rules, basis) => `Metod ${id} ${version}: ${rules}; əsas: ${basis}`,
  showing: (shown, all) => `göstərilir: ${shown} / ${all}`,
  groupsWhole: "qrupların göstəriciləri onların bütün bəndləri üzrə hesablanır",
  gate: {
    expected: (kind, group, minimum) =>
      `Hədd: ${kind === "min-coverage" ? `əhatə${group.level === "overall" ? "" : ` (${levels[group.level]} ${group.id})`}` : group.level === "overall" ? "ümumi göstərici" : `${levels[group.level]} ${group.id}`}, ən azı ${minimum} %`,
    met: (found) => `gözlənilib, hesablanıb ${found}`,
    notMet: (found, points) => `GÖZLƏNİLMƏYİB, hesablanıb ${found}, ${points} faiz bəndi çatmır`,
    noFigure: (reason) => `GÖZLƏNİLMƏYİB, göstərici yoxdur (${reason})`,
    noCoverage: (reason) => `GÖZLƏNİLMƏYİB, əhatə yoxdur${reason === "" ? "" : ` (${reason})`}`,
    unscored: (missing, eligible) => `${eligible} bənddən daha ${missing} bənd qiymətləndirilməlidir`,
    credit: (credit, isPart, counted) =>
      `bu, ${isPart ? `bir bəndin ${credit} hissəsi` : `${credit} bənd`} deməkdir (sayılan: ${counted} bənd)`,
    fewest: (count, ids) => `ən azı ${count} bənd 100 %-ə qədər yüksəlməlidir: ${ids}`,
  },
  evidenceGate: {
    title: "0-dan yuxarı hər qiymət üçün sübut",
    found: (lacking, ratings) => `0-dan yuxarı ${ratings} qiymətdən ${lacking} qiymətin sübutu yoxdur`,
    met: (ratings) => `Hədd: 0-dan yuxarı hər qiymət üçün sübut: gözlənilib, ${ratings} qiymət`,
    notMet: (lacking, ratings, ids) =>
      `Hədd: 0-dan yuxarı hər qiymət üçün sübut: GÖZLƏNİLMƏYİB, ${ratings} qiymətdən ${lacking} qiymətin sübutu yoxdur; bəndlər: ${ids}`,
    withheld: "Hədd: 0-dan yuxarı hər qiymət üçün sübut: GÖZLƏNİLMƏYİB, göstəricilər verilmir",
  },
  line: {
    direction: (id) => `istiqamət ${id}`,
    body: (id) => `qurum ${id}`,
    band: (id) => `dərəcə ${id}`,
    outcome: (id) => `nəticə ${id}`,
    clause: (id) => `bənd ${id}`,
    clauses: (count) => `${count} bənd`,
    scoredOf: (scored, eligible) => `qiymətləndirilməli ${eligible} bənddən ${scored} bənd qiymətləndirilib`,
    method: (id) => `metod ${id}`,
    showing: (shown, all) => `göstərilir: ${all} bənddən ${shown}`,
  },
  atLeast: (kind, minimum) => `${kind === "min-coverage" ? "əhatə " : ""}ən azı ${minimum} %`,
};
