// A sum whose denominator has more digits than can be worked with → the error that ends it.

/** Digits of the longest denominator that a sum may have: about a second of work. */
export const longestSum = 25_000;

/** A sum became longer than can be worked with: its terms have too many denominators without common factors. */
export class LongFraction extends Error {
  constructor() {
    super();
    this.name = "LongFraction";
  }
}
