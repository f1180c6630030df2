// What is said of a call that cannot be carried out: its flags, and the names in it.
import type { CallFaults, NamedKind } from "../../../../model/usage/callFaults.ts";
import type { UsageWordings } from "../../usageWording.ts";
import { plural } from "../plural.ts";

const meant = (suggestion: string | null): string =>
  suggestion === null ? "" : `; did you mean "${suggestion}"?`;

/** The end of a sentence about an unknown name: what was meant, and what there is. */
const known = (suggestion: string | null, title: string, names: readonly string[]): string =>
  `${meant(suggestion) || "."}${names.length === 0 ? "" : ` ${title}: ${shortened(names)}`}`;

/** A mark by itself is put in quotes, so that it is seen. */
const listed = (allowed: readonly string[]): string =>
  allowed.map((word) => (word.length > 1 ? word : `"${word}"`)).join(", ");

const shortened = (names: readonly string[]): string =>
  `${names.slice(0, 12).join(", ")}${names.length > 12 ? ", …" : ""}`;

const and = (parts: readonly string[]): string => parts.join(" and ");

const kinds: Readonly<Record<NamedKind, string>> = {
  overall: "overall",
  direction: "direction",
  clause: "clause",
  body: "body",
  method: "method",
  code: "problem code",
  band: "band",
  outcome: "outcome",
};

const withArticle = (kind: NamedKind): string => (/^[aeiou]/.test(kind) ? "an " : "a ") + kinds[kind];

const doings = {
  score: "score",
  explain: "explain",
  try: "try",
  sensitivity: "bound",
  schedule: "date",
  report: "report",
} as const;

export const callFaults: Pick<UsageWordings, keyof CallFaults> = {
  "not-one-of": (p) => `${p.flag} takes ${listed(p.allowed)}, not "${p.written}"${meant(p.suggestion)}`,
  "no-series": (p) =>
    p.assessments === 0
      ? "nothing to compare over time: no assessments here (nap help progress)"
      : "nothing to compare over time: no assessment names a round; write round: m06 in each, and the rounds in the plan",
  "unknown-series": (p) =>
    `there is no series "${p.written}", and no assessment of one${known(p.suggestion, "Series", p.known)}`,
  "unknown-option": (p) => `unknown option "${p.written}"${meant(p.suggestion)}`,
  "no-value": (p) => `${p.flag} needs a value`,
  "not-a-whole-number": (p) =>
    `${p.flag} takes a whole number${p.most === null ? "" : ` from ${p.least} to ${p.most}`}, not "${p.written}"`,
  "not-megabytes": (p) => `${p.flag} takes a number of megabytes, not "${p.written}"`,
  "not-a-date": (p) =>
    `${p.flag} takes a day, month, quarter or year (2020-12-31, 2020-12, 2020-Q4, 2020), not "${p.written}"`,
  "not-days": (p) => `${p.flag} takes a whole number of days, 0 or more, such as 90, not "${p.written}"`,
  "not-clauses": (p) => `${p.flag} takes a whole number of clauses, 0 or more, such as 5, not "${p.written}"`,
  "no-windows": () =>
    "a schedule needs a plan that says when each clause is to be done (period, window): name it with --plan; the clauses found in a table say nothing of time",
  "no-day": (p) =>
    `assessment ${p.assessment} does not say as of which day it is: add as-of to it, or call with --as-of 2020-12-31`,
  "not-points": (p) => `${p.flag} takes a number of points, 0 or more, not "${p.written}"`,
  "not-with-against": (p) =>
    `${p.flag} is for comparing assessments with each other: leave it out with --against`,
  "needs-flag": (p) => `${p.flag} goes with ${p.needed}: it does nothing alone`,
  "not-a-coefficient": (p) =>
    `${p.flag} takes a coefficient up to 1, or outcomes= and a percent, not "${p.written}"`,
  "not-a-minimum": (p) =>
    `${p.flag} takes a percent from 0 to 100, such as 70, 66.67 or direction:3=50, not "${p.written}"`,
  "minimum-percent-or-share": (p) =>
    `${p.flag} ${p.written} may mean ${p.written} % or ${p.percent} %: write ${p.written}% or ${p.percent}%`,
  "not-a-gate-group": (p) =>
    `${p.flag} ${p.written}: write overall=${p.number}, direction:ID=${p.number} or body:ID=${p.number}, not "${p.group}"`,
  "no-baseline": () =>
    "--update-baseline has no file to write: name it with --baseline, or with baseline in nap.yaml",
  "update-of-a-part": () =>
    "a baseline holds all findings of a workspace: --update-baseline goes with no other files, assessments, methods, plans or scales",
  "not-a-baseline": (p) => `${p.name} is not a baseline and is not replaced`,
  "output-needs-one-format": () =>
    "-o names the file of a single format; with several, write --format NAME=PATH for each",
  "two-formats-in-one-file": (p) =>
    `two formats would be written to ${p.path}, and one of them would be lost; give each its own file`,
  "sheet-too-large": (p) =>
    `the sheet "${p.sheet}" would have more than ${p.most} ${p.of === "rows" ? "rows" : "columns"}, which no spreadsheet can open; use --format csv or json, or give fewer assessments and methods`,
  "two-formats-on-screen": () =>
    "only one format can go to standard output; give the others a file: --format NAME=PATH",
  "unknown-ending": (p) =>
    `"${p.path}" does not end like a format: end it in ${p.known.join(", ")}, or name the format with --format NAME=PATH`,
  "ending-without-format": (p) =>
    `nap does not write ${p.ending} files here: end "${p.path}" in ${p.known.join(", ")}, or name the format with --format NAME=PATH`,
  "format-without-file": (p) => `--format ${p.written} does not name a file after the =`,
  "format-needs-file": (p) =>
    `--format ${p.format} is a file, not text for a terminal: give it a path, --format ${p.format}=result.${p.format} or -o result.${p.format}`,
  "format-not-added": (p) =>
    `a ${p.format} file cannot be appended to: write --format ${p.format}=${p.path}, with --force if the file exists`,
  "format-not-here": (p) => `this command does not write ${p.format} files; it has ${p.known.join(", ")}`,
  "pack-needs-docx": (p) =>
    `--pack ${p.pack} is a Word file: add -o ${p.pack}.docx or --format docx=${p.pack}.docx`,
  "pack-of-other-command": (p) =>
    `--pack ${p.pack} belongs to nap ${p.command}: call nap ${p.command} --pack ${p.pack}`,
  "pack-needs-one": (p) =>
    p.given.length === 0
      ? `--pack ${p.pack} is about the ratings of one assessment, and there are none here`
      : `--pack ${p.pack} is about one assessment under one method, and there are ${p.given.length} results (${shortened(p.given)}): name one with --assessment and --method`,
  "pack-needs-two": (p) =>
    `--pack ${p.pack} is about two assessments, and this call compares ${shortened(p.given)}: name two of them`,
  "pack-needs-replies": (p) =>
    `--pack comments shows the replies to an assessment, and "${p.assessment}" names none: write replies: replies.csv in its file`,
  "format-of-findings": (p) =>
    `--format ${p.format} holds findings: only nap check, score, compare, progress and schedule have it`,
  "csv-only": (p) =>
    `${and(p.flags)} ${plural(p.flags.length, { one: "affects", other: "affect" })} only csv: add --format csv`,
  "two-commas": () => "--delimiter and --decimal cannot both be a comma",
  "sort-of-ordered-groups": (p) =>
    `--sort cannot be used with --by ${p.by}: its rows have an order of their own`,
  "sort-of-bodies": (p) => `--by body cannot be sorted by ${p.key}: use percent or title`,

  "unknown-command": (p) => `unknown command "${p.written}"${known(p.suggestion, "Commands", p.known)}`,
  "too-many-names": (p) =>
    p.most === 0
      ? `${p.command} does not take names of files or other things; ${p.given} were given`
      : `${p.command} takes at most ${p.most} ${plural(p.most, { one: "name", other: "names" })}; ${p.given} were given`,
  "direction-not-in-plan": (p) =>
    `plan ${p.plan} does not have a direction "${p.written}"${known(p.suggestion, "Directions", p.known)}`,
  "unknown-id": (p) => `there is no ${kinds[p.kind]} "${p.written}"${known(p.suggestion, "Known", p.known)}`,
  "ambiguous-name": (p) =>
    `"${p.written}" is ${and(p.kinds.map(withArticle))}; write ${p.kinds.map((kind) => `${kind}:${p.written}`).join(" or ")}`,
  "unknown-name": (p) =>
    `nothing here is called "${p.written}"${meant(p.suggestion) || "."} It may be: ${p.kinds.map((kind) => kinds[kind]).join(", ")}`,
  "neither-file-nor-assessment": (p) =>
    `there is no file and no assessment "${p.written}"${known(p.suggestion, "Assessments", p.known)}`,
  "methods-for-assessments": (p) =>
    `--method is given ${p.methods} times for ${p.assessments} ${plural(p.assessments, { one: "assessment", other: "assessments" })}: name one for all, or one for each`,
  "nothing-to-compare": (p) =>
    `nothing to compare${p.assessment === null ? "" : ` ${p.assessment} with`}: name two assessments, or one assessment and --method twice`,
  "too-few-methods": () => "nothing to compare: fewer than two assessments have a method",
  "different-plans": (p) =>
    `the assessments belong to different plans (${p.plans.join(", ")}), so their clauses cannot be matched`,
  "nothing-to-do": (p) =>
    p.unpublished.length === 0
      ? `nothing to ${doings[p.command]}: there are no ratings and no assessment among the files`
      : `nothing to ${doings[p.command]}: the ratings of ${p.unpublished.join(", ")} were not published`,
  "nothing-to-collect": () => "name the forms that came back: nap collect returned/*.xlsx -o collected",
  "nothing-to-inspect": () => "name the tables to look at: nap inspect sheet.xlsx",
  "one-method-at-a-time": (p) =>
    `nap methods shows one method in full, not ${p.given}; with --try it takes files`,
  "figure-of-none": (p) =>
    `no assessment here has a figure for ${kinds[p.kind]} "${p.id}": ${p.kind === "body" ? "no row rates it" : "it is not in scope"}`,

  "plan-of-totals": (p) =>
    `of ${plural(p.plans.length, { one: "plan", other: "plans" })} ${p.plans.join(", ")} only totals are known, and this needs clauses: list them under directions, in the place of totals; what was published of it (${p.assessments.join(", ")}) is for nap audit`,
  "no-letters": (p) =>
    `no letter to write: letters are written for percents of the whole plan, and all claims are about something else or no plain percents (${p.leftOut} left out); nap audit without --request checks them`,
  "no-claims": () =>
    "nothing to audit: no assessment claims a figure; add claims to one, or ask about a figure with --figure",
  "against-needs-clauses": () => "--against needs --clauses, to compare with",
  "two-questions": () => "--figure and --parts are two questions: ask one after the other",
  "flags-without-question": (p) =>
    `${p.flags.join(", ")}: add ${p.question} to say which ${p.question === "--figure" ? "figure is" : "parts are"} meant`,
  "numbers-and-files": (p) => `${p.question} is about numbers alone; leave out ${p.others.join(", ")}`,
  "stage-without-ratings": (p) =>
    p.of === "form"
      ? "a form shows what was rated first; leave out --stage"
      : "methods are listed without ratings; leave out --stage, or add --try",
  "parts-have-no-scale": (p) =>
    `${p.flags.join(", ")}: parts do not have a scale; leave ${plural(p.flags.length, { one: "it", other: "them" })} out`,
  "not-in-request": (p) =>
    `${p.flags.join(", ")}: --request asks about a figure (--figure) or about the claims in files; leave ${plural(p.flags.length, { one: "it", other: "them" })} out`,
  "not-a-scale": (p) =>
    `--scale takes a scale or its levels in percent, as in 0,50,100, not "${p.written}"${known(p.suggestion, "Scales", p.known)}`,
  "sizes-against-clauses": (p) =>
    `--direction-sizes ${p.sizes} add up to ${p.sum}, but --clauses says ${p.clauses}`,
  "more-counted-than-clauses": (p) =>
    p.isStated
      ? `the counts add up to ${p.counted} clauses, more than the ${p.most} of --clauses`
      : `the counts add up to ${p.counted} clauses, more than the ${p.most} that are tried without --clauses`,
  "not-a-figure": (p) => `${p.flag} takes a percent as printed, 0 to 100, as in 72.22; not "${p.written}"`,
  "counted-twice": (p) => `${p.flag}: clauses in band ${p.band} are counted twice`,
  "not-a-figure-of": (p) => `--figure takes a number as printed, 0 to ${p.of} (--of), not "${p.written}"`,
  "not-an-all": (p) => `--of takes a number above 0 and up to 1000000, as in 5, not "${p.written}"`,
  "not-units": (p) =>
    `--units takes two whole numbers from 1 to ${p.most}, the smaller one first, as in 21..63, not "${p.written}"`,
  "against-percents": () => "--against compares percents: it cannot be used with --of",
  "not-figure-and-clauses": (p) => `--against takes FIGURE:CLAUSES, as in 86:64, not "${p.written}"`,
  "percents-against-parts": (p) =>
    `--percents lists ${p.percents} ${plural(p.percents, { one: "number", other: "numbers" })}, --parts ${p.parts}: each part needs one`,
  "not-an-amount": (p) => `${p.flag} takes a number of 0 or more, not "${p.written}"`,
  "not-band-and-count": (p) =>
    `--count takes BAND=NUMBER, as in full=10, not "${p.written}". Bands: ${listed(p.bands)}`,
  "not-amounts": (p) => `${p.flag} takes numbers of 0 or more, separated by commas, not "${p.written}"`,
};
