// The options that commands share.
import type { Words } from "../../core.ts";
import { flag, type GroupName, type OptionTable } from "./commandUsage.ts";

type Groups = Words<"help">["help"]["groups"];

export const groups: { readonly [G in GroupName]: OptionTable<keyof Groups[G]["options"]> } = {
  input: {
    method: { value: "id|path", repeatable: true },
    assessment: { value: "id", repeatable: true },
    plan: { value: "path|id" },
    scale: { value: "path|id" },
    mapping: { value: "path|id" },
    column: { value: "ours=theirs", repeatable: true },
    "as-of": { value: "date" },
    "max-size": { value: "megabytes" },
    "allow-outside": { value: "folder", repeatable: true },
    "name-raters": flag,
    "skip-bad-rows": flag,
    "as-one": flag,
    stage: { value: "stage" },
  },
  findings: {
    baseline: { value: "path" },
    today: { value: "date" },
  },
  output: {
    format: { value: "name[=path]", repeatable: true },
    output: { value: "path", short: "o" },
    force: flag,
    delimiter: { value: "mark" },
    decimal: { value: "mark" },
    bom: flag,
  },
  display: {
    lang: { value: "language" },
    color: { value: "when" },
    quiet: flag,
  },
};
