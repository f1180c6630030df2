// What is said on standard error of what was assumed.
import type { EngineObstacle } from "../../../model/usage/notes.ts";
import type { NoteWordings } from "../usageWording.ts";
import { plural } from "./plural.ts";

const shortened = (ids: readonly string[]): string =>
  `${ids.slice(0, 12).join(", ")}${ids.length > 12 ? `, … (${ids.length})` : ""}`;

const obstacles: { readonly [W in EngineObstacle]: string } = {
  flag: "a flag needs them",
  gate: "a gate of the workspace needs them",
  kind: "tables of other kinds than CSV in UTF-8 and Parquet are not counted",
  plan: "without a plan it is not known which clauses there are",
  assessment: "the assessment has rows or replies of its own",
  columns: "the header, a column or the mapping needs the rows one by one",
  quotes: "quotes or line breaks stand where programs read them differently",
  unread: "DuckDB could not read the table",
  kinds: "nearly every row is of a kind of its own",
  rows: "there is something to say of single rows",
  names: "the result names single bodies",
  files: "several rows for one thing, in several files",
};

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
  "engine-counted": (p) => `DuckDB ${p.version} counted ${p.rows} rows, and nap judged what it counted`,
  "engine-absent": (p) =>
    `large tables: with the package ${p.package} beside nap, DuckDB would count them in a fraction of the time (npm install ${p.package}, about 70 MB); --engine builtin says no more of it`,
  "engine-not-used": (p) =>
    `nap read the rows itself, without DuckDB: ${p.flag === null ? obstacles[p.why] : `${p.flag} needs them`}`,
  "engine-verified": (p) =>
    `${p.parts} ${plural(p.parts, { one: "part", other: "parts" })} (seed ${p.seed}) scored once more from their rows: the same as counted`,
  "nothing-to-verify": () => "--verify: nap read each row itself, so there are no counts to be verified",
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
