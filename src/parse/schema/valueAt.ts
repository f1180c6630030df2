// A plain value and a path → what stands there.
import type { Path } from "../../model/place.ts";

/** `undefined` where there is nothing. */
export const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      value === null || typeof value !== "object"
        ? undefined
        : (value as Record<string | number, unknown>)[step],
    root,
  );
