// A number in figures → the ending that means "from it", as the number is spoken: "-dan" or "-dən".

/** With a back vowel last: altı, doqquz, on, otuz, qırx, altmış, doxsan; of zeros at the end: million, milyard, sıfır. */
const backUnits = new Set(["6", "9"]);
const backTens = new Set(["1", "3", "4", "6", "9"]);

/**
 * Decimals are spoken as a number of tenths or hundredths, which comes last: 2,5 is "iki tam onda beş".
 *
 * @example
 * fromSuffix("3") // "-dən"
 * fromSuffix("40") // "-dan"
 * fromSuffix("40 %") // "-dən", of "faizdən"
 */
export function fromSuffix(number: string): "-dan" | "-dən" {
  if (number.endsWith("%")) return "-dən";
  const spoken = /(?<!\d)\d*$/.exec(number)?.[0] ?? "";
  const [, last = "", zeros = ""] = /([1-9])(0*)$/.exec(spoken) ?? [];
  return isBack(last, zeros.length) ? "-dan" : "-dən";
}

/** @param zeros how many follow the last digit that is none */
function isBack(last: string, zeros: number): boolean {
  if (last === "" || zeros >= 6) return true;
  if (zeros === 0) return backUnits.has(last);
  return zeros === 1 && backTens.has(last);
}
