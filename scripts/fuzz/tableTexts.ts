// A table → the text of a file that holds it: CSV, JSON, JSON Lines, YAML, HTML, XML of Excel 2003; and its bytes in some encoding.
import { below, howMany, pick, times, type Random } from "./hostileCase.ts";
import type { HostileTable } from "./hostileTables.ts";
import { hostileText, nameOfJavaScript } from "./hostileTexts.ts";
import { escaped } from "./hostileXml.ts";

export function delimited({ header, rows }: HostileTable, delimiter: string): string {
  const cell = (text: string): string =>
    /["\r\n]/.test(text) || text.includes(delimiter) || text !== text.trim()
      ? `"${text.replaceAll('"', '""')}"`
      : text;
  return [header, ...rows].map((cells) => `${cells.map(cell).join(delimiter)}\n`).join("");
}

/** Quotes that open and do not close, that close and go on; delimiters and line ends of several kinds. */
export function brokenDelimited(table: HostileTable, random: Random): string {
  const text = delimited(table, pick(random, [",", ";", "\t", "|"]));
  const piece = pick(random, [
    '"',
    '""',
    '"x',
    ",".repeat(howMany(random, 100_000)),
    "\r",
    "\n\n",
    "\0",
    '"\n"',
    "\v",
    "sep=;\n",
    "\u2028",
  ]);
  let broken = text;
  for (let left = 1 + below(random, 5); left > 0; left--) {
    const at = below(random, broken.length + 1);
    broken = broken.slice(0, at) + piece + broken.slice(at);
  }
  return random() < 0.2 ? piece + broken : broken;
}

const recordsOf = ({ header, rows }: HostileTable): string[] =>
  rows.map(
    (cells) =>
      `{${header.map((name, at) => `${JSON.stringify(name)}:${JSON.stringify(cells[at] ?? "")}`).join(",")}}`,
  );

const deep = (random: Random, inside: string): string => {
  const [open, close] = pick(random, [
    ["[", "]"],
    ['{"a":', "}"],
    ['{"items":[', "]}"],
    ["[[", "]]"],
  ] as const);
  const count = howMany(random, 300_000);
  return open.repeat(count) + inside + (random() < 0.7 ? close.repeat(count) : "");
};

export function json(
  table: HostileTable,
  random: Random,
): { readonly text: string; readonly isTrue: boolean } {
  const list = `[${recordsOf(table).join(",\n")}]`;
  const kind = random();
  if (kind < 0.4) return { text: list, isTrue: table.isHonest };
  if (kind < 0.5) return { text: recordsOf(table).join("\n"), isTrue: false };
  const name = JSON.stringify(nameOfJavaScript(random));
  const text = pick(random, [
    (): string => deep(random, list),
    (): string => `[{"clause":"1.1","status":"full","note":${deep(random, "1")}}]`,
    (): string => `{${name}:${list},"a":${list}}`,
    (): string =>
      `[{"clause":"1.1","status":"full",${times(howMany(random, 30_000), (at) => `"k${at}":1`).join(",")}}]`,
    (): string => `[{"clause":"1.1","status":"full"${`,${name}:"x"`.repeat(howMany(random, 30_000))}}]`,
    (): string =>
      `[{"clause":1.10,"percent":${pick(random, ["9", "1.0", "0", "1e"]).repeat(howMany(random, 100_000))}}]`,
    (): string => `[{"clause":"1.1","status":[${'"full",'.repeat(howMany(random, 100_000))}"full"]}]`,
    (): string => `{"a":{${times(howMany(random, 30_000), (at) => `"${at}":{"status":"full"}`).join(",")}}}`,
    (): string =>
      `[{"clause":"\\ud800","status":"\\u0000","note":"${"\\u0041".repeat(howMany(random, 100_000))}"}]`,
    (): string => list.slice(0, below(random, list.length)),
    (): string => '{"a":'.repeat(howMany(random, 30_000)) + "\n" + list,
  ])();
  return { text, isTrue: false };
}

export const yamlList = (table: HostileTable): string =>
  table.rows
    .map((cells) =>
      table.header
        .map(
          (name, at) =>
            `${at === 0 ? "- " : "  "}${JSON.stringify(name)}: ${JSON.stringify(cells[at] ?? "")}\n`,
        )
        .join(""),
    )
    .join("");

const tags = [
  "div",
  "b",
  "i",
  "font",
  "a",
  "p",
  "table",
  "tr",
  "td",
  "form",
  "select",
  "template",
  "svg",
  "math",
  "button",
  "nobr",
  "li",
];

export function html(
  table: HostileTable,
  random: Random,
): { readonly text: string; readonly isTrue: boolean } {
  const span = (): string =>
    random() < 0.02
      ? ` ${pick(random, ["colspan", "rowspan"])}=${pick(random, ["-1", "0", "1e9", "65534", "1000", "x"])}`
      : "";
  const isTrue = random() < 0.35;
  const cells = (row: readonly string[]): string =>
    row.map((cell) => `<td${isTrue ? "" : span()}>${escaped(cell)}</td>`).join("");
  const good = `<table>${[table.header, ...table.rows].map((row) => `<tr>${cells(row)}</tr>`).join("\n")}</table>`;
  if (isTrue)
    return { text: `<html><meta charset=utf-8><body>${good}</body></html>`, isTrue: table.isHonest };
  const tag = pick(random, tags);
  const many = howMany(random, 100_000);
  const inside = pick(random, [
    (): string => `<${tag}>`.repeat(many) + good,
    (): string => good + `<${tag}></${pick(random, tags)}>`.repeat(many),
    (): string =>
      times(Math.min(many, 3000), (at) => `<${tag} id=${at}>`).join("") +
      "<p>x</p>".repeat(Math.min(many, 3000)) +
      good,
    (): string => good.repeat(Math.min(many, 1200, Math.ceil(3e6 / good.length))),
    (): string => `<table ${times(many, (at) => `a${at}=1`).join(" ")}>${good}`,
    (): string =>
      `<table><tr>${`<td colspan=1000 rowspan=65534>${hostileText(random).slice(0, 99)}`.repeat(Math.min(many, 5000))}${good}`,
    (): string => `<table>${hostileText(random)}${"x<tr>".repeat(many)}${good}`,
    (): string =>
      `<${pick(random, ["plaintext", "script", "style", "textarea", "title", "!--", "![CDATA["])}>${good}`,
    (): string => `${good.slice(0, -8)}<tr><td>1.9<td>${"&amp;&nbsp;&#65;&x;".repeat(many)}`,
    (): string => `${good.slice(0, -8)}<tr><td>1.9<td>${" ".repeat(many)}x<br>`.repeat(2),
    (): string => "<".repeat(many) + good,
  ])();
  return {
    text: `<html><meta charset=${pick(random, ["utf-8", "windows-1251", "utf-7", "constructor", "utf-16"])}>${inside}`,
    isTrue: false,
  };
}

export const spreadsheetXml = (table: HostileTable): string =>
  `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet><Table>${[table.header, ...table.rows].map((cells) => `<Row>${cells.map((cell) => `<Cell><Data>${escaped(cell)}</Data></Cell>`).join("")}</Row>`).join("")}</Table></Worksheet></Workbook>`;

/** In the encoding of which it says nothing, or of which it says something else. */
export function encoded(text: string, random: Random): Uint8Array {
  const utf16 = Buffer.from(text, "utf16le");
  return pick(random, [
    (): Uint8Array => utf16,
    (): Uint8Array => Buffer.concat([Buffer.from([0xff, 0xfe]), utf16, Buffer.from([0x41])]),
    (): Uint8Array => Buffer.concat([Buffer.from([0xfe, 0xff]), utf16]),
    (): Uint8Array => Buffer.from(utf16).swap16(),
    (): Uint8Array => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf]), Buffer.from(text)]),
    (): Uint8Array => Buffer.from(text, "latin1"),
    (): Uint8Array => Buffer.concat([Buffer.from(text), Buffer.from([0xc3])]),
    (): Uint8Array =>
      Buffer.concat([Buffer.from(text), Buffer.from([0xed, 0xa0, 0x80, 0xc0, 0x80, 0xf5, 0x90])]),
    (): Uint8Array => Buffer.from(times(Math.max(4, howMany(random, 100_000)), () => below(random, 256))),
    (): Uint8Array => Buffer.concat([Buffer.from(text), Buffer.alloc(howMany(random, 1_000_000))]),
  ])();
}
