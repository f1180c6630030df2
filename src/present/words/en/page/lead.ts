// The first sentences of the page: who published what, what the ratings give, what would settle it.
import { plural } from "../plural.ts";

const clauses = (count: number): string => `${count} ${plural(count, { one: "clause", other: "clauses" })}`;

export const lead = {
  /** @param over how many clauses the figure is said to be over; `null` where nothing is said */
  published: (who: string, figure: string, over: number | null) =>
    `${who} published ${figure}\u00a0%${over === null ? "" : ` over ${clauses(over)}`}.`,
  /** After one or several of the above. */
  ratingsMissing: (count: number) =>
    plural(count, {
      one: "The ratings behind this figure were not published.",
      other: "The ratings behind these figures were not published.",
    }),
  /** Who speaks, as the subject of a sentence. */
  subject: {
    coded: (body: string) => `Our coding of ${body}${body.endsWith("s") ? "'" : "'s"} account`,
    own: (who: string) => `${who}${who.endsWith("s") ? "'" : "'s"} own account`,
    other: (title: string) => `The assessment “${title}”`,
  },
  gives: (subject: string, percent: string, rule: string, scored: number, asked: number) =>
    `${subject} gives ${percent}\u00a0% under the rule “${rule}”, with a value for ${scored} of ${clauses(asked)}.`,
  givesNone: (subject: string, reason: string) => `${subject} gives no figure: ${reason}.`,
  /** What all rules give, and what everything that is not known allows. */
  rules: (count: number, least: string, greatest: string) =>
    `${count} rules were tried: as it stands, they give figures from ${least} to ${greatest}\u00a0%.`,
  bounds: (least: string, greatest: string) =>
    `If everything that is not known is read at its lowest, the figure is ${least}\u00a0%; at its highest, ${greatest}\u00a0%.`,
  settle: {
    ratings: "What would settle it: the ratings behind the published figures, clause by clause.",
    verify: (ids: string) => `What to verify first: ${ids}.`,
  },
};
