// A result with fractions anywhere in it → the same with their texts.
import { toText, type Fraction } from "../../src/math/fraction.ts";

const isFraction = (value: object): value is Fraction => "n" in value && typeof value.n === "bigint";

export const plain = (value: unknown): unknown =>
  typeof value !== "object" || value === null
    ? value
    : isFraction(value)
      ? toText(value)
      : Array.isArray(value)
        ? value.map(plain)
        : Object.fromEntries(Object.entries(value).map(([key, own]) => [key, plain(own)]));
