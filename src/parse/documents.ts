// YAML text → the document that its format line names, as written, or problems.
import type { ZodType } from "zod";
import { assessmentSchema, type AssessmentText } from "../model/assessment.ts";
import { methodSchema, type MethodText } from "../model/method.ts";
import type { Path, Place } from "../model/place.ts";
import { planSchema, type PlanText } from "../model/plan.ts";
import { problem, type Problem } from "../model/problem.ts";
import { scaleSchema, type ScaleText } from "../model/scale.ts";
import { suggest } from "../model/suggest.ts";
import { workspaceSchema, type WorkspaceText } from "../model/workspace.ts";
import { validate } from "./validate.ts";
import { readYaml } from "./yamlFile.ts";

/** What a file of each format holds. */
export interface DocumentText {
  readonly "nap/plan@1": PlanText;
  readonly "nap/assessment@1": AssessmentText;
  readonly "nap/scale@1": ScaleText;
  readonly "nap/method@1": MethodText;
  readonly "nap/workspace@1": WorkspaceText;
}

/** What the first line of a file can name: the kind of file, with the version of its format. */
export type Format = keyof DocumentText;

/** The schema of each format: the shape of its text. */
const schemas = {
  "nap/plan@1": planSchema,
  "nap/assessment@1": assessmentSchema,
  "nap/scale@1": scaleSchema,
  "nap/method@1": methodSchema,
  "nap/workspace@1": workspaceSchema,
} as const satisfies Record<Format, ZodType>;

/**
 * A document as written, with its places: numbers in `text` are texts as the file has them. `at` gives the place of the
 * value at a path, or of the nearest part around it that exists.
 */
export type WrittenDocument = {
  [F in Format]: {
    readonly source: string;
    readonly format: F;
    readonly text: DocumentText[F];
    readonly at: (path: Path) => Place;
    /** The place of the key itself. */
    readonly atKey: (path: Path) => Place;
    /** Keys that are wrong, which is told, and left out; what follows from that is no further mistake. */
    readonly leftOut: ReadonlySet<string>;
  };
}[Format];

/** A document, `null` where it cannot be used, and all that is wrong with it. */
export interface ParsedDocument {
  /** `null` when the structure cannot be relied on. */
  readonly document: WrittenDocument | null;
  /** What the file says it is, usable or not; `null` where it does not. */
  readonly format: Format | null;
  readonly problems: Problem[];
}

/**
 * Parses one YAML file and checks its structure: keys, types, ids, nothing across files. `document` is `null` when the
 * structure cannot be relied on; problems come in no promised order. An assessment is given without the keys and rows
 * that are wrong, so that its tables can be read all the same.
 *
 * @param source the name by which places and problems call the file
 * @example
 * parseDocument("plan.yaml", "format: nap/plan@2").problems[0].params.suggestion // "nap/plan@1"
 * const { problems: found } = parseDocument("scale.yaml", "format: nap/scale@1\nid: 1.10\nlevels: [{id: full}]");
 * found.map(({ code, at }) => `${code} in line ${at.line}`) // ["NAP205 in line 2"]
 */
export function parseDocument(source: string, text: string): ParsedDocument {
  const { file, problems } = readYaml(source, text);
  if (file === null) return { document: null, format: null, problems };
  const root = file.typed;
  const written =
    root !== null && typeof root === "object" && !Array.isArray(root)
      ? (root as { format?: unknown }).format
      : undefined;
  if (typeof written !== "string" || !Object.hasOwn(schemas, written))
    return { document: null, format: null, problems: [unknownFormat(written, file.at(["format"]))] };
  const format = written as Format;
  const { problems: found, broken, brokenRows } = validate(file, schemas[format]);
  const canBeRead = broken.size + brokenRows.size === 0 || (format === "nap/assessment@1" && !broken.has(""));
  if (!canBeRead) return { document: null, format, problems: found };
  const usable =
    broken.size + brokenRows.size === 0
      ? file.written
      : withoutBroken(source, file.written as Record<string, unknown>, broken, brokenRows);
  const document = { source, format, text: usable, at: file.at, atKey: file.atKey, leftOut: broken };
  return { document: document as WrittenDocument, format, problems: found };
}

/** What is left; rows keep their numbers, and an assessment without an id goes by the name of its file. */
function withoutBroken(
  source: string,
  written: Readonly<Record<string, unknown>>,
  broken: ReadonlySet<string>,
  brokenRows: ReadonlySet<number>,
): object {
  const { ratings } = written;
  const rows = Array.isArray(ratings)
    ? { ratings: ratings.map((row: unknown, index) => (brokenRows.has(index) ? null : row)) }
    : {};
  return {
    ...(broken.has("id") ? { id: source.replace(/\.ya?ml$/i, "") } : {}),
    ...Object.fromEntries(Object.entries({ ...written, ...rows }).filter(([key]) => !broken.has(key))),
  };
}

function unknownFormat(written: unknown, at: Place): Problem {
  const known = Object.keys(schemas);
  const found = typeof written === "string" || typeof written === "number" ? String(written) : "";
  const suggestion = suggest(found, known);
  return problem("NAP114", at, { found, known, ...(suggestion === null ? {} : { suggestion }) });
}
