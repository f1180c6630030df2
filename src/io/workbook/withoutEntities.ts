// A text or attribute as XML has it → the same with its entities read.
import { longestText } from "../../model/longestText.ts";

const named: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

export const withoutEntities = (text: string): string =>
  !text.includes("&") || text.length > longestWritten
    ? text
    : !text.includes("&#")
      ? withoutNames(text)
      : text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi, (all, decimal, hexadecimal, name) => {
          if (name !== undefined) return named.get(String(name)) ?? all;
          const code =
            decimal === undefined ? Number.parseInt(String(hexadecimal), 16) : Number(String(decimal));
          return code > 0x10ffff ? all : String.fromCodePoint(code);
        });

/** A letter is written in ten at most: a longer text is too long for a cell, whatever it says. */
const longestWritten = longestText * 10;

/** Without numbers: a text of nothing but names is read in a tenth of the time. */
const withoutNames = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    // The last one: what it makes is not the start of another.
    .replaceAll("&amp;", "&");
