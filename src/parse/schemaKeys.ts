// A schema and a path in it → the keys that are allowed there, and whether one may be left out.
import type { Path } from "../model/place.ts";

/** The keys that the schema allows at a path; optional and union wrappers are looked through. */
export function keysAt(schema: unknown, path: Path): string[] {
  let shapes = [definitionOf(schema)];
  for (const step of path) shapes = shapes.flatMap((shape) => inner(shape, step)).map(definitionOf);
  return [...new Set(shapes.flatMap(unwrap).flatMap((shape) => Object.keys(shape.shape ?? {})))];
}

/** Whether the key at the end of a path may be left out. */
export const isOptional = (schema: unknown, path: Path): boolean => {
  let shapes = [schema];
  for (const step of path) shapes = shapes.flatMap((shape) => inner(definitionOf(shape), step));
  return shapes.some((shape) => definitionOf(shape).type === "optional");
};

interface Definition {
  readonly type?: string;
  readonly shape?: Record<string, unknown>;
  readonly element?: unknown;
  readonly options?: readonly unknown[];
  readonly innerType?: unknown;
}

const definitionOf = (schema: unknown): Definition => (schema as { def: Definition }).def;

const unwrap = (shape: Definition): Definition[] =>
  shape.innerType !== undefined
    ? unwrap(definitionOf(shape.innerType))
    : shape.options !== undefined
      ? shape.options.flatMap((option) => unwrap(definitionOf(option)))
      : [shape];

const inner = (shape: Definition, step: string | number): unknown[] =>
  unwrap(shape).flatMap((part) =>
    typeof step === "number"
      ? part.element === undefined
        ? []
        : [part.element]
      : part.shape?.[step] === undefined
        ? []
        : [part.shape[step]],
  );
