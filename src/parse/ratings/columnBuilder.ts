// Cells as they come, row by row → columns of numbers that grow without holding an object a row.

/** A growing column of whole numbers. */
export interface NumberBuilder {
  readonly push: (value: number) => void;
  readonly finish: () => Int32Array;
}

export function createNumberBuilder(): NumberBuilder {
  let values = new Int32Array(1024);
  let length = 0;
  return {
    push(value) {
      if (length === values.length) {
        const grown = new Int32Array(length * 2);
        grown.set(values);
        values = grown;
      }
      values[length++] = value;
    },
    finish: () => values.subarray(0, length),
  };
}

/** A growing column of recurring texts, each held once; the empty text is number 0. */
export interface NameBuilder {
  /** Puts a text into a row; rows that were skipped are empty. */
  readonly put: (row: number, text: string) => void;
  readonly names: readonly string[];
  /** The number of each of the names. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly finish: (rows: number) => Int32Array;
}

export function createNameBuilder(): NameBuilder {
  const names = [""];
  const numbers = new Map<string, number>([["", 0]]);
  const column = createNumberBuilder();
  let filled = 0;
  let [lastText, lastNumber] = ["", 0];
  const fillTo = (row: number): void => {
    for (; filled < row; filled++) column.push(0);
  };
  return {
    names,
    numbers,
    put(row, text) {
      fillTo(row);
      // Tables are mostly sorted: the same text again needs no look-up.
      if (text !== lastText) {
        lastText = text;
        lastNumber = numbers.get(text) ?? names.length;
        if (lastNumber === names.length) {
          names.push(text);
          numbers.set(text, lastNumber);
        }
      }
      column.push(lastNumber);
      filled++;
    },
    finish(rows) {
      fillTo(rows);
      return column.finish();
    },
  };
}
