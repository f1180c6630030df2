// Options and their texts → the terms of a list: how each is written, and what it does.
import { languages, type HelpLists, type OptionText, type Words } from "../../core.ts";
import { formatNames } from "../../render/registry.ts";
import type { OptionUsage } from "./commandUsage.ts";

const lists: HelpLists = { formats: formatNames.join(", "), languages: languages.join(", ") };

export const optionTerms = (
  options: Iterable<readonly [name: string, usage: OptionUsage]>,
  texts: Readonly<Record<string, OptionText>>,
  { values }: Pick<Words<"help">["help"], "values">,
): [string, string][] =>
  Array.from(options, ([name, { value, short }]) => {
    const text = texts[name] ?? "";
    return [
      `${short === undefined ? "" : `-${short}, `}--${name}${value === null ? "" : ` <${values[value]}>`}`,
      typeof text === "string" ? text : text(lists),
    ];
  });
