// A document as written and the paths in it that are wrong → a document of the same schema without them.
import type { ZodType } from "zod";
import type { Path } from "../../model/place.ts";
import { unreadText } from "../../model/unread.ts";
import { definitionOf, isOptionalSchema, schemasIn } from "./schemaKeys.ts";

/**
 * What is wrong is left out where the schema can do without, else something empty stands in: indexes stay as they are,
 * so that the rest can be checked at its places.
 */
export function readablePart(schema: ZodType, written: unknown, broken: readonly Path[]): unknown {
  if (broken.length === 0) return written;
  const text: unknown = structuredClone(written);
  for (const path of broken) leaveOut(schema, text as Container, path);
  return text;
}

type Container = Record<string | number, unknown>;

const isContainer = (value: unknown): value is Container => value !== null && typeof value === "object";

function leaveOut(schema: unknown, text: Container, path: Path): void {
  let [around, schemas]: [Container, unknown[]] = [text, [schema]];
  for (const [index, step] of path.entries()) {
    schemas = schemas.flatMap((one) => schemasIn(one, step));
    const value = around[step];
    if (index < path.length - 1 && isContainer(value)) {
      around = value;
      continue;
    }
    const canBeMissing = typeof step === "string" && (schemas.length === 0 || schemas.some(isOptionalSchema));
    if (canBeMissing) delete around[step];
    else around[step] = standIn(schemas[0], path.slice(0, index + 1));
    return;
  }
}

/** The least that the schema allows; texts, and numbers that may be written as texts, are marked as unread. */
function standIn(schema: unknown, path: Path): unknown {
  // A member too many of a list with a fixed number of them.
  if (schema === undefined) return unreadText(path);
  const { type, shape, options, values, entries } = definitionOf(schema);
  if (type === "object")
    return Object.fromEntries(
      Object.entries(shape ?? {})
        .filter(([, inner]) => !isOptionalSchema(inner))
        .map(([key, inner]) => [key, standIn(inner, [...path, key])]),
    );
  if (type === "union")
    return standIn(options?.find((option) => definitionOf(option).type === "string") ?? options?.[0], path);
  if (type === "array") return [];
  if (type === "literal") return values?.[0];
  if (type === "enum") return Object.values(entries ?? {})[0];
  return unreadText(path);
}
