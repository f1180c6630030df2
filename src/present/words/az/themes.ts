// Themes → their Azerbaijani words, each loaded when it is asked for.
import type { Loaders } from "../words.ts";

export const themes: Loaders = {
  audit: async () => (await import("./audit.ts")).audit,
  collect: async () => (await import("./collect.ts")).collect,
  common: async () => (await import("./common.ts")).common,
  comparison: async () => (await import("./comparison.ts")).comparison,
  explain: async () => (await import("./explain.ts")).explain,
  failures: async () => (await import("./failures.ts")).failures,
  fixing: async () => (await import("./fixing.ts")).fixing,
  forms: async () => (await import("./forms.ts")).forms,
  gates: async () => (await import("./gates.ts")).gates,
  help: async () => (await import("./help.ts")).help,
  inspect: async () => (await import("./inspect.ts")).inspect,
  methods: async () => (await import("./methods.ts")).methods,
  notes: async () => (await import("./notes.ts")).notes,
  packs: async () => (await import("./packs.ts")).packs,
  problems: async () => (await import("./problems.ts")).problems,
  progress: async () => (await import("./progress.ts")).progress,
  replies: async () => (await import("./replies.ts")).replies,
  request: async () => (await import("./request.ts")).request,
  schedule: async () => (await import("./schedule.ts")).schedule,
  scores: async () => (await import("./scores.ts")).scores,
  sensitivity: async () => (await import("./sensitivity.ts")).sensitivity,
  usage: async () => (await import("./usage.ts")).usage,
  workbook: async () => (await import("./workbook.ts")).workbook,
};
