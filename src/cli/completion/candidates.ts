// The words of a call up to the cursor → what can stand there: commands, flags, values of flags, names.
import { languages, noFigureRules, listedKinds, packCommands, packs, unknownSources } from "../../core.ts";
import { findingFormats, formatNames, isOwnFormat } from "../../render/registry.ts";
import type { CallShape, CommandName } from "../usage/commandUsage.ts";
import { groups } from "../usage/groups.ts";
import { optionsOf } from "../usage/optionsOf.ts";
import { scripts } from "./scripts.ts";

/** Things that have ids, shipped ones and those of the workspace. */
export type IdKind = "assessments" | "bodies" | "methods" | "plans" | "rounds" | "scales";

/** How each command is called. */
export type Calls = Readonly<Record<string, CallShape>>;

/** Gives the ids of a kind. */
export type IdsOf = (kind: IdKind) => Promise<readonly string[]>;

const levels = ["error", "warning", "info"];

/** Values that an option takes, by its long name; those that are not here are files, numbers or dates. */
const values: Readonly<Record<string, IdKind | readonly string[]>> = {
  assessment: "assessments",
  body: "bodies",
  round: "rounds",
  repeats: ["refuse", "first", "last", "merge-equal", "newest"],
  method: "methods",
  plan: "plans",
  scale: "scales",
  lang: languages,
  color: ["auto", "always", "never"],
  level: levels,
  "fail-on": [...levels, "never"],
  "if-no-figure": noFigureRules,
  together: unknownSources,
  by: ["direction", "body", "band", "outcome"],
  sort: ["percent", "lost", "points", "title"],
};

/** Names behind a command. */
const names = {
  compare: "assessments",
  sensitivity: "assessments",
  progress: "assessments",
  schedule: "assessments",
  methods: "methods",
  list: listedKinds,
  completion: Object.keys(scripts),
} as const satisfies Partial<Record<CommandName, IdKind | readonly string[]>>;

/** Commands whose result has findings. */
const judging: readonly string[] = ["check", "score", "compare", "progress", "schedule"];

/** @param words behind `nap`; the last one is that at the cursor, "" where nothing is written yet */
export async function candidates(words: readonly string[], all: Calls, idsOf: IdsOf): Promise<string[]> {
  const [current = "", before = ""] = [words.at(-1), words.at(-2)];
  const known = await possible(words.slice(0, -1), current, before, all, idsOf);
  // Neither a text that breaks the line, nor one that would be read as a flag.
  return [...new Set(known)].filter(
    (text) => text.startsWith(current) && text !== "" && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text),
  );
}

async function possible(
  earlier: readonly string[],
  current: string,
  before: string,
  all: Calls,
  idsOf: IdsOf,
): Promise<readonly string[]> {
  const name = earlier.find((word, at) => !word.startsWith("-") && earlier[at - 1] !== "--lang");
  if (name === undefined) {
    if (before === "--lang") return languages;
    return current.startsWith("-") ? ["--help", "--version", "--lang"] : Object.keys(all);
  }
  if (name === "help" && !current.startsWith("-")) return [...Object.keys(all), ...Object.keys(groups)];
  const usage = Object.hasOwn(all, name) ? all[name] : undefined;
  if (usage === undefined) return [];
  const options = optionsOf(usage);
  const within = /^--([\w-]+)=/.exec(current);
  const flag = within?.[1] ?? /^--([\w-]+)$/.exec(before)?.[1];
  if (flag !== undefined && (options.get(flag)?.value ?? null) !== null) {
    const found = await listed(valuesOf(flag, name, usage), idsOf);
    return found.map((value) => `${within?.[0] ?? ""}${value}`);
  }
  if (current.startsWith("-")) return [...options.keys(), "help"].map((option) => `--${option}`);
  if (name === "explain") return ["overall", ...(await idsOf("methods")).map((id) => `method:${id}`)];
  if (name === "schema") return (await import("./namesOfSchemas.ts")).namesOfSchemas();
  return listed((names as Readonly<Record<string, IdKind | readonly string[]>>)[name], idsOf);
}

/** Some options take other values in each command. */
const valuesOf = (flag: string, command: string, usage: CallShape): IdKind | readonly string[] | undefined =>
  flag === "format"
    ? formatsOf(command, usage)
    : flag === "pack"
      ? packs.filter((pack) => packCommands[pack] === command)
      : values[flag];

const formatsOf = (command: string, { fileFormats = [] }: CallShape): readonly string[] =>
  formatNames.filter((name) =>
    isOwnFormat(name)
      ? fileFormats.includes(name)
      : judging.includes(command) || !(findingFormats as readonly string[]).includes(name),
  );

/** An id that begins with a hyphen would be read as a flag. */
const listed = async (
  value: IdKind | readonly string[] | undefined,
  idsOf: IdsOf,
): Promise<readonly string[]> =>
  typeof value === "string" ? (await idsOf(value)).filter((id) => !id.startsWith("-")) : (value ?? []);
