// A list and further items → the list with them at its end.

/**
 * Adds items to the end of a list, in place: any number of them, where spreading them into `push` would exhaust
 * the stack.
 *
 * @example
 * const found = [];
 * append(found, parseDocument("plan.yaml", "").problems);
 * found.length // 1
 */
export function append<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}
