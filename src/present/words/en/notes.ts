// What is said on standard error of what was assumed.
import type { NoteWordings } from "../usageWording.ts";
import { plural } from "./plural.ts";

const shortened = (ids: readonly string[]): string =>
  `${ids.slice(0, 12).join(", ")}${ids.length > 12 ? `, … (${ids.length})` : ""}`;

export const notes: NoteWordings = {
  "bundled-plan": (p) => `no files or workspace here: showing the bundled plan ${p.plan}`,
  "plan-from-ratings": (p) =>
    `${p.source}: no plan is given, so the clauses found in the file make up the plan; name one with --plan`,
  "likeliest-scale": (p) =>
    `${p.source}: using scale ${p.scale}, the best match for these statuses; name another with --scale`,
  "table-of-assessment": (p) =>
    `${p.source}: belongs to assessment ${p.assessment}, whose plan, scale, method and tables are used`,
  "usual-method": (p) =>
    `${p.source}: using method ${p.method}, since none is named; name another with --method`,
  "totals-left-out": (p) =>
    `left out, since their plans list no clauses, only their number: ${p.assessments.join(", ")} (nap audit reads their claims)`,
  "rows-without-rating": (p) =>
    `${p.source}: ${p.rows} ${plural(p.rows, { one: "row has", other: "rows have" })} no rating; what they name counts as unrated`,
  "rows-superseded": (p) =>
    `newer rows count instead of these: ${p.tables.map(({ source, rows }) => `${source} (${plural(rows, { one: "1 row", other: `${rows} rows` })})`).join(", ")}`,
  "files-open-elsewhere": (p) =>
    `skipped ${p.files.join(", ")}: left by a program in which the file is open; what is not saved there is not in the figures`,
  "method-left-out": (p) =>
    `method ${p.method} cannot be used and is left out; nap check ${p.source} says why`,
  "different-methods": (p) =>
    `warning: the figures come from different methods (${p.methods.join(", ")}); the term "method" shows the effect`,
  "rounds-of-series": (p) =>
    `these are rounds of one series, ${p.series}: nap progress tells what moved from one to the next`,
  "errors-of-rows": (p) =>
    `${p.errors} ${plural(p.errors, { one: "error of a row withholds", other: "errors of rows withhold" })} the figures; --skip-bad-rows scores the other rows and says which are left out`,
  "clauses-of-coordinator": (p) =>
    `${plural(p.clauses.length, { one: "clause", other: "clauses" })} ${shortened(p.clauses)}: ${p.isReply ? "rated without the name of a single body" : "no body is named, or only a group"}, so the coordinator's form ${plural(p.clauses.length, { one: "asks about it", other: "asks about them" })}${p.isHere ? "" : " (--coordinator)"}`,
  "answers-tied": (p) =>
    `previous answers of ${p.body ?? "the coordinator"} are not shown: several self-reports are of one day (${p.assessments.join(", ")})`,
  "texts-in-other-languages": (p) =>
    `plan ${p.plans.join(", ")} does not have all of its titles and names in English; the others are shown in another language`,
};
