// Format names → renderers, each loaded when it is asked for.
import type { Renderer } from "./renderer.ts";
import type { otherRenderers } from "./otherRenderers.ts";

/** Those that hold findings alone, for commands that judge their input. */
export const findingFormats = ["github", "gitlab", "sarif", "junit"] as const;

/** All but the one of a start, which does not even know where the others are. */
const others = ["pretty", "compact", "markdown", "csv", "tsv", "jsonl", "svg", ...findingFormats] as const;

type Other = keyof typeof otherRenderers;

export const renderers = {
  json: async () => (await import("./json.ts")).renderJson,
  ...(Object.fromEntries(
    others.map((name) => [name, async () => (await import("./otherRenderers.ts")).otherRenderers[name]()]),
  ) as Record<Other, () => Promise<Renderer>>),
} satisfies Record<string, () => Promise<Renderer>>;

/** Those of bytes, which go to files alone: `officeRenderers` makes them, of what a command has for them. */
const fileFormats = ["xlsx", "docx"] as const;

export type FileFormat = (typeof fileFormats)[number];

export type FormatName = keyof typeof renderers | FileFormat;

export const formatNames = [...Object.keys(renderers), ...fileFormats] as FormatName[];

/** Those that only some commands have something for: bytes, and pictures. */
export type OwnFormat = FileFormat | "svg";

export const isOwnFormat = (format: FormatName): format is OwnFormat =>
  format === "svg" || isFileFormat(format);

export const isFileFormat = (format: FormatName): format is FileFormat =>
  (fileFormats as readonly string[]).includes(format);
