// Words that every result may need.
import type { Themes } from "../words.ts";
import { claims } from "./common/claims.ts";
import { reasons } from "./common/reasons.ts";
import { replies } from "./common/replies.ts";
import { rules } from "./common/rules.ts";
import { tables } from "./common/tables.ts";
import { terms } from "./common/terms.ts";

export const common: Themes["common"] = {
  /** A BCP 47 tag. */
  language: "az",
  /** In which of its languages a text of the data is shown: the first that it has. */
  preferred: ["az", "en"],
  /** The sign in front of the decimals. */
  decimal: ",",
  idsAreWords: false,
  /** The notice of a plan that was made of the clauses in the ratings. */
  planFromRatings: "Plan göstərilməyib: bəndlər qiymətləndirmələrdən götürülüb.",
  invented: "Məlumatlar uydurmadır.",
  interest: (body, clauses, why) =>
    `${body} bu bəndlərdə özü iştirak edir: ${clauses.join(", ")}${why === null ? "" : ` (${why})`}`,
  counts: (scored, eligible, inScope, total) =>
    `qiymətləndirilməli ${eligible} bənddən ${scored} bənd qiymətləndirilib, əhatə dairəsində ${inScope}, planda ${total}`,
  /** Scored of eligible clauses. */
  coverage: (percent) => `əhatə ${percent} %`,
  /** @param mark what stands beside a coverage of less than half */
  thin: (mark) => `${mark} ilə işarələnmiş əhatə yarıdan azdır: bu göstəricilər bütöv haqqında az şey deyir`,
  tables,
  terms,
  reasons,
  replies,
  rules,
  claims,
};
