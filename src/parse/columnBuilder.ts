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
  readonly push: (text: string) => void;
  readonly names: readonly string[];
  readonly finish: () => Int32Array;
}

export function createNameBuilder(): NameBuilder {
  const names = [""];
  const numbers = new Map<string, number>([["", 0]]);
  const column = createNumberBuilder();
  return {
    names,
    push(text) {
      let number = numbers.get(text);
      if (number === undefined) {
        number = names.length;
        names.push(text);
        numbers.set(text, number);
      }
      column.push(number);
    },
    finish: column.finish,
  };
}
