// The words of the help, and a group of shared options → the help of the group.
import type { Words } from "../../core.ts";
import type { GroupName } from "./commandUsage.ts";
import { groups } from "./groups.ts";
import { optionTerms } from "./optionTerms.ts";
import { termList } from "./termList.ts";

export const groupHelp = (name: GroupName, words: Words<"help">["help"], width: number): string =>
  [
    `${words.groups[name].title}: ${words.groups[name].about}`,
    ...termList(optionTerms(Object.entries(groups[name]), words.groups[name].options, words), width),
    "",
  ].join("\n");
