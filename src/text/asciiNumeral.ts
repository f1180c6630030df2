// A number in the digits and signs of any script → the same in those of ASCII.

/** Signs that stand in numbers, and what they mean; a thousands mark is a space here, which says no more than that. */
const signs: Readonly<Record<string, string>> = {
  "٫": ".",
  "٬": " ",
  "٪": "%",
  "．": ".",
  "，": ",",
  "％": "%",
  "／": "/",
  "－": "-",
  "＋": "+",
  "﹪": "%",
  "⁄": "/",
  "∕": "/",
};

const isAscii = /^[ -~]*$/;
const digit = /\p{Nd}/u;
const fractions = /^[\u00bc-\u00be\u2150-\u215e]$/;

/**
 * Full-width, Arabic-Indic and all other decimal digits, with the signs that go with them: `７２`, `٧٢٫٥٪`, `½`. All else
 * stays as it is.
 *
 * @example asciiNumeral("٧٢٫٥ ٪") // "72.5 %"
 */
export function asciiNumeral(text: string): string {
  if (isAscii.test(text)) return text;
  const whole = fractions.test(text.trim()) ? text.trim().normalize("NFKC") : text;
  return Array.from(whole, (sign) => signs[sign] ?? (digit.test(sign) ? valueOf(sign) : sign)).join("");
}

/** Digits of a script follow each other from 0 to 9; so do the sets of a script that has several. */
function valueOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  let start = code;
  while (digit.test(String.fromCodePoint(start - 1))) start--;
  return String((code - start) % 10);
}
