// An id → its shape: what it has in common with the ids around it.

/**
 * Numbers and letters without which they are: 1.10, 2 and 3.4.1 have one shape, C1 and KPI12 another one. A single letter
 * behind a number changes nothing.
 *
 * @example ["1.1", "10.2.3", "2a", "C-4", "Direction 1"].map(idShape) // ["0", "0", "0", "a-0", "a 0"]
 */
export const idShape = (id: string): string => {
  const usual = usualIds.exec(id);
  return usual === null ? shapeOf(id) : usual[1] === "" ? "0" : "a0";
};

/** Nearly all ids are such, as 1.10 and KPI12, and there may be fifty thousand: they are not rewritten step by step. */
const usualIds = /^([a-z]*)\d+(?:\.\d+)*$/i;

const shapeOf = (id: string): string =>
  id
    .trim()
    .replace(/\.$/, "")
    .replace(/\d+/g, "0")
    .replace(/0(?:[.\-/]0)+/g, "0")
    .replace(/0[.]?\p{L}$/u, "0")
    .replace(/\p{L}[\p{L}\p{M}]*/gu, "a")
    .replace(/\s+/g, " ")
    .replace(/a(?: a)+/g, "a");
