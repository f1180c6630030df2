// Format names → renderers, each loaded when it is asked for.
import type { Renderer } from "./renderer.ts";

export const renderers = {
  pretty: async () => (await import("./pretty.ts")).renderPretty,
  compact: async () => (await import("./compact.ts")).renderCompact,
  markdown: async () => (await import("./markdown.ts")).renderMarkdown,
  csv: async () => (await import("./csv.ts")).renderCsv,
  tsv: async () => (await import("./tsv.ts")).renderTsv,
  jsonl: async () => (await import("./jsonl.ts")).renderJsonl,
  json: async () => (await import("./json.ts")).renderJson,
} as const satisfies Record<string, () => Promise<Renderer>>;

export type FormatName = keyof typeof renderers;

export const formatNames = Object.keys(renderers) as FormatName[];
