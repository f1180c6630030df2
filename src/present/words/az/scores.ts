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
    status: "status",
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
  /** Under a method without figures. */
  countsHeadline: (reason, counts) => `Ümumi göstərici yoxdur: ${reason}; ${counts}`,
  /** Clauses whose rows say different statuses. */
  several: "bir neçə status",
  /** How many clauses have each status. */
  statuses: "statuslar",
  ofScored: (whole) => `statusu olan ${whole} bənddən, %`,
  ofInScope: (whole) => `əhatə dairəsindəki ${whole} bənddən, %`,
  method: (id, version, rules, basis) => `Metod ${id} ${version}: ${rules}; əsas: ${basis}`,
  showing: (shown, all) => `göstərilir: ${shown} / ${all}`,
  groupsWhole: "qrupların göstəriciləri onların bütün bəndləri üzrə hesablanır",
  line: {
    direction: (id) => `istiqamət ${id}`,
    body: (id) => `qurum ${id}`,
    band: (id) => `dərəcə ${id}`,
    status: (id) => `status ${id}`,
    outcome: (id) => `nəticə ${id}`,
    clause: (id) => `bənd ${id}`,
    clauses: (count) => `${count} bənd`,
    scoredOf: (scored, eligible) => `qiymətləndirilməli ${eligible} bənddən ${scored} bənd qiymətləndirilib`,
    method: (id) => `metod ${id}`,
    showing: (shown, all) => `göstərilir: ${all} bənddən ${shown}`,
  },
};
