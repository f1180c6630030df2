// A value → the same; of a large plan a moment later, when what changes with it above the list is painted.
import { useEffect, useState } from "preact/hooks";

/** @param isLarge does not change over the life of a page */
export function useLater<T>(value: T, isLarge: boolean): T {
  const [known, know] = useState(value);
  useEffect(() => {
    if (!isLarge) return;
    // After the next frame: an effect alone would run before it.
    const frame = requestAnimationFrame(() => setTimeout(() => know(value)));
    return () => cancelAnimationFrame(frame);
  }, [value, isLarge]);
  return isLarge ? known : value;
}
