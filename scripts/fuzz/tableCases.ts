// A kind of table file and a seed → a hostile file of that kind, and a call that reads it.
import { brokenDelimited, delimited, encoded, html, json, spreadsheetXml, yamlList } from "./tableTexts.ts";
import { pick, type Generator, type HostileCase, type Random } from "./hostileCase.ts";
import { hostileContainer } from "./hostileContainer.ts";
import { hostileTable, type HostileTable } from "./hostileTables.ts";
import { hostileXml } from "./hostileXml.ts";
import { oldWorkbook } from "./oldWorkbooks.ts";
import type { Packed } from "./packZip.ts";
import { openDocumentParts, openDocumentXml, wordParts, workbookParts } from "./workbookParts.ts";

interface TableFile {
  readonly kind: string;
  readonly bytes: string | Uint8Array;
  /** Whether all rows of the table are in it, as they are. */
  readonly isTrue: boolean;
}

type Writer = (table: HostileTable, random: Random) => TableFile;

const calls: readonly ((file: string) => readonly string[])[] = [
  (file) => ["check", file, "--format", "json", "--quiet"],
  (file) => ["score", file, "--format", "json", "--quiet", "--skip-bad-rows"],
  (file) => ["score", file, "--format", "json", "--quiet"],
];

/** Calls that do not say what became of the rows. */
const others: readonly ((file: string) => readonly string[])[] = [
  (file) => ["inspect", file, "--format", "json"],
  (file) => ["inspect", file],
  (file) => ["check", file],
  (file) => ["score", file, "--ratings"],
  (file) => ["init", file, "-o", "made", "--yes"],
  (file) => ["check", file, "--column", "clause=status", "--format", "compact"],
  (file) => ["compare", file, file],
  (file) => ["collect", file, "-o", "answers"],
  (file) => ["score", file, "--format", "csv"],
];

export const fromTable =
  (name: string, write: Writer): Generator =>
  (random): HostileCase => {
    const table = hostileTable(random);
    const { kind, bytes, isTrue } = write(table, random);
    const isCounted = random() < 0.6;
    const isKnown = isTrue && table.isHonest && isCounted;
    return {
      kind: `${table.kind}, ${kind}`,
      files: { [name]: bytes },
      calls: [pick(random, isCounted ? calls : others)(name)],
      ...(isKnown ? { table: { file: name, rows: table.rows.length } } : {}),
    };
  };

type Parts = (table: HostileTable, random: Random, isTrue: boolean) => readonly Packed[];

const inContainer =
  (parts: Parts, more: readonly Packed[] = []): Writer =>
  (table, random) => {
    const isTrue = random() < 0.5;
    const packed = hostileContainer([...parts(table, random, isTrue), ...more], random);
    return { ...packed, isTrue: isTrue && packed.isTrue };
  };

const macros: readonly Packed[] = [
  { name: "xl/vbaProject.bin", content: Buffer.alloc(3000, 7) },
  {
    name: "xl/externalLinks/externalLink1.xml",
    content: '<externalLink><externalBook r:id="rId1"/></externalLink>',
  },
];

const text =
  (delimiter: string): Writer =>
  (table, random) =>
    random() < 0.6
      ? { kind: "as it is", bytes: delimited(table, delimiter), isTrue: true }
      : { kind: "broken", bytes: brokenDelimited(table, random), isTrue: false };

const xmlText =
  (write: (table: HostileTable, random: Random, isTrue: boolean) => string): Writer =>
  (table, random) => {
    const isTrue = random() < 0.4;
    const xml = write(table, random, isTrue);
    return isTrue || random() < 0.4
      ? { kind: "as it is", bytes: xml, isTrue }
      : { kind: "hostile XML", bytes: hostileXml(xml, random), isTrue: false };
  };

export const tableCases = {
  csv: fromTable("t.csv", text(",")),
  tsv: fromTable("t.tsv", text("\t")),
  encodings: fromTable("t.csv", (table, random) => ({
    kind: "in another encoding",
    bytes: encoded(delimited(table, ","), random),
    isTrue: false,
  })),
  json: fromTable("t.json", (table, random) => {
    const { text: bytes, isTrue } = json(table, random);
    return { kind: "json", bytes, isTrue };
  }),
  "yaml-list": fromTable("t.yaml", (table) => ({ kind: "list", bytes: yamlList(table), isTrue: false })),
  html: fromTable("t.html", (table, random) => {
    const { text: bytes, isTrue } = html(table, random);
    return { kind: "html", bytes, isTrue };
  }),
  fods: fromTable(
    "t.fods",
    xmlText((table, random, isTrue) => openDocumentXml(table, random, isTrue, "office:document")),
  ),
  "spreadsheet-xml": fromTable("t.xml", (table, random) => ({
    ...xmlText(spreadsheetXml)(table, random),
    isTrue: false,
  })),
  xlsx: fromTable("t.xlsx", inContainer(workbookParts)),
  xlsm: fromTable("t.xlsm", inContainer(workbookParts, macros)),
  ods: fromTable("t.ods", inContainer(openDocumentParts)),
  docx: fromTable("t.docx", inContainer(wordParts)),
  xls: fromTable("t.xls", (table, random) => oldWorkbook(table, random)),
} satisfies Record<string, Generator>;
