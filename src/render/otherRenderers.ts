// Names of all formats but JSON → renderers, each loaded when it is asked for.
import type { Renderer } from "./renderer.ts";

export const otherRenderers = {
  pretty: async () => (await import("./pretty.ts")).renderPretty,
  compact: async () => (await import("./compact.ts")).renderCompact,
  markdown: async () => (await import("./markdown.ts")).renderMarkdown,
  csv: async () => (await import("./csv.ts")).renderCsv,
  tsv: async () => (await import("./tsv.ts")).renderTsv,
  jsonl: async () => (await import("./jsonl.ts")).renderJsonl,
  svg: async () => (await import("./svg/svg.ts")).renderSvg,
  github: async () => (await import("./findings/github.ts")).renderGithub,
  gitlab: async () => (await import("./findings/gitlab.ts")).renderGitlab,
  sarif: async () => (await import("./findings/sarif.ts")).renderSarif,
  junit: async () => (await import("./findings/junit.ts")).renderJunit,
} as const satisfies Record<string, () => Promise<Renderer>>;
