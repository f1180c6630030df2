// All commands and how they are called, in the order in which the help names them.
import { audit } from "./audit.ts";
import { check } from "./check.ts";
import { collect } from "./collect.ts";
import type { CommandName, CommandUsage } from "./commandUsage.ts";
import { compare } from "./compare.ts";
import { completion } from "./completion.ts";
import { counts } from "./counts.ts";
import { explain } from "./explain.ts";
import { form } from "./form.ts";
import { init } from "./init.ts";
import { inspect } from "./inspect.ts";
import { list } from "./list.ts";
import { methods } from "./methods.ts";
import { report } from "./report.ts";
import { schedule } from "./schedule.ts";
import { schema } from "./schema.ts";
import { score } from "./score.ts";
import { progress } from "./progress.ts";
import { sensitivity } from "./sensitivity.ts";

/** Those that do something else than showing help. */
export type WorkingCommand = Exclude<CommandName, "help">;

export const commandTable: { readonly [C in WorkingCommand]: CommandUsage<C> } = {
  score,
  check,
  explain,
  methods,
  schema,
  compare,
  audit,
  sensitivity,
  progress,
  schedule,
  form,
  report,
  inspect,
  list,
  init,
  collect,
  counts,
  completion,
};

/** How `nap help` is called. */
export const helpUsage: Omit<CommandUsage<"help">, "run"> = {
  names: [{ name: "topic", many: false }],
  options: { lang: { value: "language" } },
  groups: [],
};
