// What is said of scores: headings of tables, the headline, lines.
import type { Themes } from "../words.ts";

export const scores: Themes["scores"] = {
  columns: {
    round: "mərhələ",
    asOf: "tarix",
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
};
