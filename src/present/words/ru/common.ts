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
  language: "ru",
  /** In which of its languages a text of the data is shown: the first that it has. */
  preferred: ["ru", "en"],
  /** The sign in front of the decimals. */
  decimal: ",",
  idsAreWords: false,
  /** The notice of a plan that was made of the clauses in the ratings. */
  planFromRatings: "План не задан: его пункты взяты из таблицы оценок.",
  invented: "Данные вымышлены.",
  interest: (body, clauses, why) =>
    `Собственный интерес: ${body}, ${clauses.length === 1 ? "пункт" : "пункты"} ${clauses.join(", ")}${why === null ? "" : ` (${why})`}`,
  counts: (scored, eligible, inScope, total) =>
    `оценено ${scored} из ${eligible} подлежащих оценке, рассматривается ${inScope}, всего в плане ${total}`,
  /** Scored of eligible clauses. */
  coverage: (percent) => `охват ${percent} %`,
  /** @param mark what stands beside a coverage of less than half */
  thin: (mark) => `Охват со знаком ${mark} — менее половины: такой показатель мало говорит о целом`,
  tables,
  terms,
  reasons,
  replies,
  rules,
  claims,
};
