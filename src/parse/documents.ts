// YAML text → the document that its format line names, as written, or problems.
import type { ZodType } from "zod";
import { append } from "../model/append.ts";
import {
  assessmentSchema,
  holdsMappings,
  mappedAssessmentSchema,
  type AssessmentText,
} from "../model/assessment.ts";
import { baselineSchema, type BaselineText } from "../model/baseline.ts";
import { methodSchema, type MethodText } from "../model/method.ts";
import { mappingSchema, type MappingText } from "../model/mapping.ts";
import type { Path, Place } from "../model/place.ts";
import { planSchema, tablePlanSchema, totalsPlanSchema, type PlanText } from "../model/plan.ts";
import { problem, type Problem } from "../model/problem.ts";
import { scaleSchema, type ScaleText } from "../model/scale.ts";
import { suggest } from "../text/suggest.ts";
import { workspaceSchema, type WorkspaceText } from "../model/workspace.ts";
import { readablePart } from "./schema/readablePart.ts";
import { validate } from "./schema/validate.ts";
import { readYaml } from "./yaml/yamlFile.ts";

/** What a file of each format holds. */
export interface DocumentText {
  readonly "nap/plan@1": PlanText;
  readonly "nap/assessment@1": AssessmentText;
  readonly "nap/scale@1": ScaleText;
  readonly "nap/method@1": MethodText;
  readonly "nap/workspace@1": WorkspaceText;
  readonly "nap/mapping@1": MappingText;
  readonly "nap/baseline@1": BaselineText;
}

/** What the first line of a file can name: the kind of file, with the version of its format. */
export type Format = keyof DocumentText;

/** Keys by which the schema is chosen. */
interface Root {
  readonly clauses?: unknown;
  readonly totals?: unknown;
  readonly ratings?: unknown;
  readonly mapping?: unknown;
}

/** The schema of each format: the shape of its text. */
const schemas = {
  "nap/plan@1": ({ clauses, totals }: Root) =>
    totals !== undefined ? totalsPlanSchema() : clauses === undefined ? planSchema : tablePlanSchema(),
  "nap/assessment@1": (root: Root) => (holdsMappings(root) ? mappedAssessmentSchema() : assessmentSchema),
  "nap/scale@1": () => scaleSchema,
  "nap/method@1": () => methodSchema,
  "nap/workspace@1": () => workspaceSchema,
  "nap/mapping@1": mappingSchema,
  "nap/baseline@1": () => baselineSchema,
} as const satisfies Record<Format, (root: Root) => ZodType>;

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
    /**
     * Whether every value that the format knows could be read; else stand-ins are in `text` (see `isUnread`), which can
     * be checked, and from which nothing may be computed.
     */
    readonly whole: boolean;
    /** Where something is wrong, which is reported, or may be missing because of that; what follows from it is not another mistake. */
    readonly unread: readonly Path[];
  };
}[Format];

/** What a text was read as, and all that is wrong with its structure. */
export interface ParsedDocument {
  /** `null` where the text is not YAML, does not say what it is, or has more mistakes than are reported. */
  readonly document: WrittenDocument | null;
  /** What the file says it is, usable or not; `null` where it does not. */
  readonly format: Format | null;
  readonly problems: Problem[];
}

/**
 * Parses one YAML file and checks its structure: keys, types, ids, nothing across files. Problems come in no promised
 * order. What is wrong is not in the document, so that all the rest can be checked as well.
 *
 * @param source the name by which places and problems call the file
 * @example
 * parseDocument("plan.yaml", "format: nap/plan@2").problems[0].params.suggestion // "nap/plan@1"
 * const { document, problems: found } = parseDocument("scale.yaml", "format: nap/scale@1\nid: 1.10\nlevels: [{}]");
 * found.map(({ code }) => code) // ["NAP205", "NAP202"]
 * document.unread // [["levels", 0, "id"]]
 */
export function parseDocument(source: string, text: string): ParsedDocument {
  const { file, problems } = readYaml(source, text);
  if (file === null) return { document: null, format: formatIn(text), problems };
  const root = file.typed;
  const written =
    root !== null && typeof root === "object" && !Array.isArray(root)
      ? (root as { format?: unknown }).format
      : undefined;
  if (typeof written !== "string" || !Object.hasOwn(schemas, written))
    return {
      document: null,
      format: formatMeant(written),
      problems: [...problems, unknownFormat(written, file.at(["format"]))],
    };
  const format = written as Format;
  const schema = schemas[format](root as Root);
  const { problems: found, broken, suspected } = validate(file, schema);
  append(problems, found);
  if (broken.some((path) => path.length === 0)) return { document: null, format, problems };
  const readable = readablePart(schema, file.written, broken) as object;
  const document = {
    source,
    format,
    // What has no id goes by the name of its file.
    text: {
      ...withDirections(readable),
      ...(broken.some(([key]) => key === "id") ? { id: withoutExtension(source) } : {}),
    },
    at: file.at,
    atKey: file.atKey,
    whole: broken.length + file.repeated.length === 0,
    unread: [...file.repeated, ...broken, ...suspected],
  };
  return { document: document as unknown as WrittenDocument, format, problems };
}

/** A plan whose clauses stand in tables need not have directions, nor clauses in them. */
const withDirections = (text: object): object => {
  const { clauses, directions = [] } = text as { clauses?: unknown; directions?: readonly object[] };
  if (clauses === undefined || !("period" in text)) return text;
  return { ...text, directions: directions.map((direction) => ({ clauses: [], ...direction })) };
};

/** The format of a file that is not YAML, where a line of it says so. */
function formatIn(text: string): Format | null {
  const written = /^format\s*:\s*["']?(nap\/[\w@]+)/m.exec(text)?.[1] ?? "";
  return Object.hasOwn(schemas, written) ? (written as Format) : null;
}

const formatMeant = (written: unknown): Format | null =>
  typeof written === "string" ? (suggest(written, Object.keys(schemas)) as Format | null) : null;

const withoutExtension = (source: string): string => source.replace(/\.ya?ml$/i, "");

function unknownFormat(written: unknown, at: Place): Problem {
  const known = Object.keys(schemas);
  const found = typeof written === "string" || typeof written === "number" ? String(written) : "";
  const suggestion = suggest(found, known);
  return problem("NAP114", at, { found, known, ...(suggestion === null ? {} : { suggestion }) });
}
