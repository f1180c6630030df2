// The name of an encoding of one byte a letter → how bytes in it become text, by the tables of iconv-lite.
import generated from "iconv-lite/encodings/sbcs-data-generated.js";
import others from "iconv-lite/encodings/sbcs-data.js";
import type { NamedEncoding } from "./textDecoding.ts";

const tables = { ...others, ...generated };

/** Also under its other names: `cp857`, `857`, `ibm857`, `x-mac-turkish`. */
export function singleByte(label: string): NamedEncoding | null {
  const name = label
    .toLowerCase()
    .replace(/^x-/, "")
    .replaceAll(/[^a-z0-9]/g, "");
  const found = tableOf(name) ?? tableOf(name.replace(/^ibm/, "cp"));
  if (found === null) return null;
  return {
    name: found.name,
    open: () => (chunk) => {
      let text = "";
      for (const byte of chunk)
        text += byte < 128 ? String.fromCharCode(byte) : letterOf(found.letters, byte);
      return text;
    },
  };
}

function letterOf(letters: string, byte: number): string {
  const letter = letters[letters.length - 256 + byte] ?? "\ufffd";
  if (letter === "\ufffd") throw new TypeError("no letter of the encoding");
  return letter;
}

/** A name may stand for another. */
function tableOf(name: string): { readonly name: string; readonly letters: string } | null {
  if (!Object.hasOwn(tables, name)) return null;
  const entry = tables[name];
  if (typeof entry === "string") return tableOf(entry);
  return entry?.chars === undefined ? null : { name, letters: entry.chars };
}
