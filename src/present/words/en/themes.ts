// Themes → their English words, each loaded when it is asked for.
import type { Loaders } from "../words.ts";
import { startThemes } from "./startThemes.ts";

export const themes: Loaders = {
  ...startThemes,
  audit: async () => (await import("./audit.ts")).audit,
  charts: async () => (await import("./charts.ts")).charts,
  collect: async () => (await import("./collect.ts")).collect,
  comparison: async () => (await import("./comparison.ts")).comparison,
  explain: async () => (await import("./explain.ts")).explain,
  failures: async () => (await import("./failures.ts")).failures,
  fixing: async () => (await import("./fixing.ts")).fixing,
  forms: async () => (await import("./forms.ts")).forms,
  gates: async () => (await import("./gates.ts")).gates,
  help: async () => (await import("./help.ts")).help,
  inspect: async () => (await import("./inspect.ts")).inspect,
  methods: async () => (await import("./methods.ts")).methods,
  packs: async () => (await import("./packs.ts")).packs,
  page: async () => (await import("./page.ts")).page,
  problems: async () => (await import("./problems.ts")).problems,
  progress: async () => (await import("./progress.ts")).progress,
  reading: async () => (await import("./reading.ts")).reading,
  replies: async () => (await import("./replies.ts")).replies,
  report: async () => (await import("./report.ts")).report,
  request: async () => (await import("./request.ts")).request,
  schedule: async () => (await import("./schedule.ts")).schedule,
  sensitivity: async () => (await import("./sensitivity.ts")).sensitivity,
  usage: async () => (await import("./usage.ts")).usage,
  workbook: async () => (await import("./workbook.ts")).workbook,
};
