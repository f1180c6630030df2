// Why a term of a comparison is missing.
import type { MethodChoice } from "../../../../model/comparison.ts";
import type { Themes } from "../../words.ts";
import { terms } from "./terms.ts";

const named = (choices: readonly MethodChoice[]): string =>
  choices.length === 0 ? "heç nə" : choices.map((choice) => `"${terms.choices[choice]}"`).join(", ");

export const reasons: Themes["comparison"]["reasons"] = {
  "no-figure": (p, because) => `${p.side} üçün göstərici yoxdur${because}`,
  "no-common-clause": () => "hər ikisinin qiymətləndirdiyi bənd yoxdur",
  "no-common-figure": (p, because) => `ümumi bəndlər üzrə ${p.side} üçün göstərici yoxdur${because}`,
  unreadable: (p, because) => `${p.method} metodu ${p.ratings} qiymətlərini oxuya bilmir${because}`,
  "no-crossed-figure": (p, because) =>
    `${p.method} metodu ${p.ratings} tərəfinin ümumi qiymətləri üçün göstərici vermir${because}`,
  "no-hybrid-figure": (p, because) =>
    `metodun təsiri bölünmür: A metodundan ${named(p.fromA)}, B metodundan ${named(p.fromB)} götürüldükdə göstərici alınmır${because}`,
};
