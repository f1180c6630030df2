// A command's table → its options by their long names: those that it shares, and its own, which win.
import { groups } from "./groups.ts";
import type { GroupName, OptionUsage } from "./commandUsage.ts";

interface WithOptions {
  readonly options: Readonly<Record<string, OptionUsage>>;
  readonly groups: readonly GroupName[];
}

export const optionsOf = (usage: WithOptions): ReadonlyMap<string, OptionUsage> =>
  new Map([
    ...Object.entries(usage.options),
    ...usage.groups.flatMap((group) => sharedOptions(usage, group)),
  ]);

/** What the command has of a group: an option of its own by the same name takes the place of the shared one. */
export const sharedOptions = ({ options }: WithOptions, group: GroupName): [string, OptionUsage][] =>
  Object.entries<OptionUsage>(groups[group]).filter(([name]) => !Object.hasOwn(options, name));
