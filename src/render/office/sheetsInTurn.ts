// Names of sheets and how each is made → sheets for the writer, of which one at a time is held.
import type { WriteSheet } from "hucre";

/**
 * Three sheets of a hundred thousand rows are a gigabyte for the writer. It writes one after the other, and asks for the rows of a
 * sheet first: then the sheet is made, and what is large of the one before is let go.
 *
 * @param make makes the sheet at this position
 */
export function sheetsInTurn(names: readonly string[], make: (at: number) => WriteSheet): WriteSheet[] {
  let held: { readonly at: number; readonly sheet: WriteSheet } | null = null;
  const made = new Set<number>();
  return names.map((name, at) => {
    const sheet: WriteSheet = {
      name,
      get rows() {
        if (held?.at !== at) {
          if (made.has(at)) throw new Error(`the sheet ${name} was written before`);
          made.add(at);
          const { rows, cells, rowDefs, ...small } = make(at);
          held = {
            at,
            sheet: {
              name,
              ...(rows === undefined ? {} : { rows }),
              ...(cells === undefined ? {} : { cells }),
              ...(rowDefs === undefined ? {} : { rowDefs }),
            },
          };
          Object.assign(sheet, small);
        }
        return held.sheet.rows ?? [];
      },
      get cells() {
        return held?.at === at ? (held.sheet.cells ?? new Map()) : new Map();
      },
      get rowDefs() {
        return held?.at === at ? (held.sheet.rowDefs ?? new Map()) : new Map();
      },
    };
    return sheet;
  });
}
