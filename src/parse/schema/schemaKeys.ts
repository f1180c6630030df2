// A schema and a path in it → the keys that are allowed there, and whether one may be left out.
import type { Path } from "../../model/place.ts";

/** The keys that the schema allows at a path; optional and union wrappers are looked through. */
export const keysAt = (schema: unknown, path: Path): string[] => [...shapesAt(schema, path).keys()];

/** Those of the keys under which a value of this kind (a list, a map, neither) can stand. */
export function keysThatTake(schema: unknown, path: Path, value: unknown): string[] {
  const kind = Array.isArray(value) ? "list" : value !== null && typeof value === "object" ? "map" : "word";
  return [...shapesAt(schema, path)]
    .filter(([, inner]) =>
      inner.flatMap((one) => unwrap(definitionOf(one))).some((one) => kindOf(one) === kind),
    )
    .map(([key]) => key);
}

/** Whether the key at the end of a path may be left out. */
export const isOptional = (schema: unknown, path: Path): boolean =>
  schemasAt(schema, path).some(isOptionalSchema);

export const isOptionalSchema = (schema: unknown): boolean => definitionOf(schema).type === "optional";

/** The schemas of what may stand under a key or index: several where a union allows several. */
export const schemasIn = (schema: unknown, step: string | number): unknown[] =>
  unwrap(definitionOf(schema)).flatMap((part) => {
    const inner = typeof step === "number" ? (part.element ?? part.items?.[step]) : part.shape?.[step];
    return inner === undefined ? [] : [inner];
  });

/** What a schema of zod says of itself, as far as it is of use here. */
export interface Definition {
  readonly type?: string;
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly element?: unknown;
  /** Of a list with a fixed number of members. */
  readonly items?: readonly unknown[];
  readonly options?: readonly unknown[];
  readonly innerType?: unknown;
  /** Of a schema that is made when it is first used. */
  readonly getter?: () => unknown;
  readonly values?: readonly unknown[];
  readonly entries?: Readonly<Record<string, unknown>>;
}

export const definitionOf = (schema: unknown): Definition => (schema as { def: Definition }).def;

const unwrap = (shape: Definition): Definition[] =>
  shape.innerType !== undefined
    ? unwrap(definitionOf(shape.innerType))
    : shape.getter !== undefined
      ? unwrap(definitionOf(shape.getter()))
      : shape.options !== undefined
        ? shape.options.flatMap((option) => unwrap(definitionOf(option)))
        : [shape];

const kindOf = ({ type }: Definition): "list" | "map" | "word" =>
  type === "array" || type === "tuple" ? "list" : type === "object" || type === "record" ? "map" : "word";

const schemasAt = (schema: unknown, path: Path): unknown[] =>
  path.reduce<unknown[]>((schemas, step) => schemas.flatMap((one) => schemasIn(one, step)), [schema]);

/** Key → its schemas, at a path. */
function shapesAt(schema: unknown, path: Path): Map<string, unknown[]> {
  const keys = new Map<string, unknown[]>();
  for (const part of schemasAt(schema, path).flatMap((one) => unwrap(definitionOf(one))))
    for (const [key, inner] of Object.entries(part.shape ?? {}))
      keys.set(key, [...(keys.get(key) ?? []), inner]);
  return keys;
}
