// A list and further items → the list with them at its end.

/** Any number of items, where spreading them into `push` would exhaust the stack. */
export function append<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}
