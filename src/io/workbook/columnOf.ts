// The name of a cell → the number of its column, from 0: `C7` → 2.

/** `null` for what is not the name of a cell. */
export function columnOf(reference: string): number | null {
  const letters = /^\$?([A-Z]{1,3})(?=\$?\d)/i.exec(reference)?.[1]?.toUpperCase();
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
