// A good part in XML → the same with what breaks readers of XML: depth, width, length, entities, crossing, another encoding.
import { below, howMany, pick, times, type Random } from "./hostileCase.ts";
import { hostileText } from "./hostileTexts.ts";

export const escaped = (text: string): string =>
  text
    // What XML cannot hold, as it is or as an entity, is left to the edits below.
    .replaceAll(/[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

type Edit = (xml: string, random: Random) => string | Uint8Array;

/** Behind the first tag that is not the declaration, or behind any tag. */
const insert = (xml: string, random: Random, piece: string): string => {
  const ends = [...xml.slice(0, 100_000).matchAll(/>/g)].map(({ index }) => index + 1);
  const at = ends.length === 0 ? 0 : pick(random, ends);
  return xml.slice(0, at) + piece + xml.slice(at);
};

const inTag = (xml: string, random: Random, attributes: string): string => {
  const starts = [...xml.slice(0, 100_000).matchAll(/<[a-zA-Z:]+/g)].map(
    (found) => found.index + found[0].length,
  );
  const at = starts.length === 0 ? 0 : pick(random, starts);
  return `${xml.slice(0, at)} ${attributes}${xml.slice(at)}`;
};

const elements = [
  "a",
  "c",
  "row",
  "r",
  "t",
  "si",
  "v",
  "f",
  "sheet",
  "tbl",
  "table:table",
  "text:p",
  "w:p",
  "is",
];

const xmlEdits: readonly Edit[] = [
  (xml, random) => insert(xml, random, `<${pick(random, elements)}>`.repeat(howMany(random, 300_000))),
  (xml, random) => {
    const [name, count] = [pick(random, elements), howMany(random, 100_000)];
    return insert(xml, random, `<${name}>`.repeat(count) + `</${name}>`.repeat(count));
  },
  (xml, random) => insert(xml, random, `<${pick(random, elements)}/>`.repeat(howMany(random, 300_000))),
  (xml, random) => inTag(xml, random, times(howMany(random, 100_000), (at) => `a${at}="${at}"`).join(" ")),
  (xml, random) =>
    inTag(xml, random, `${pick(random, ["r", "a", "name"])}="${"x".repeat(howMany(random, 3_000_000))}"`),
  (xml, random) =>
    insert(xml, random, pick(random, ["x", " ", "&amp;", "&#65;"]).repeat(howMany(random, 1_000_000))),
  (xml, random) =>
    insert(xml, random, `<![CDATA[${"x".repeat(howMany(random, 1_000_000))}${pick(random, ["]]>", ""])}`),
  (xml, random) =>
    insert(xml, random, `<!--${"-".repeat(howMany(random, 1_000_000))}${pick(random, ["-->", ""])}`),
  (xml, random) => {
    const entities = times(below(random, 12) + 1, (at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`);
    const doctype = `<!DOCTYPE x [<!ENTITY l0 "lol"><!ENTITY f SYSTEM "file:///etc/passwd">${entities.join("")}]>`;
    return xml.replace(/^(<\?xml[^>]*>)?/, `$1${doctype}`).replaceAll("full", `&l${entities.length};&f;`);
  },
  (xml, random) => xml.slice(0, below(random, xml.length)),
  (xml, random) => insert(xml, random, escaped(hostileText(random))),
  (xml, random) => {
    const values = [...xml.slice(0, 100_000).matchAll(/="([^"]*)"/g)];
    if (values.length === 0) return xml;
    const found = pick(random, values);
    const other = pick(random, [
      "-1",
      "0",
      "1e9",
      "999999999999",
      "NaN",
      "",
      "XFD1048576",
      "A0",
      "1048577",
      "constructor",
    ]);
    return `${xml.slice(0, found.index)}="${random() < 0.6 ? other : escaped(hostileText(random))}"${xml.slice(found.index + found[0].length)}`;
  },
  (xml, random) => {
    const tags = [...xml.slice(0, 100_000).matchAll(/<([a-zA-Z:]+)[^<>]*>/g)];
    if (tags.length === 0) return xml;
    const [from, to] = [pick(random, tags).index, pick(random, tags).index];
    const piece = xml.slice(Math.min(from, to), Math.max(from, to));
    return insert(
      xml,
      random,
      piece.repeat(Math.min(howMany(random, 10_000), Math.ceil(3e6 / (piece.length + 1)))),
    );
  },
  (xml, random) =>
    pick(random, [
      new Uint8Array(Buffer.from(`\ufeff${xml}`, "utf16le")),
      new Uint8Array(Buffer.from(xml.replace("UTF-8", "UTF-16"), "latin1")),
      new Uint8Array(Buffer.from(xml.replace("UTF-8", "windows-1251"))),
    ]),
  (xml, random) =>
    xml.replaceAll(pick(random, ["<", ">", "/", '"', "="]), (mark) => (random() < 0.02 ? "" : mark)),
];

export const hostileXml = (xml: string, random: Random): string | Uint8Array =>
  pick(random, xmlEdits)(xml, random);
