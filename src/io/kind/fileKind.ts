// The first bytes of a file → what it is, whatever its name says.
import type { ForeignKind } from "../../model/problems/foreignContents.ts";

/** Kinds that are read, besides delimited text; `zip` and `old-office` are told apart by what is inside. */
type ReadableKind = "text" | "zip" | "old-office" | "html" | "flat-spreadsheet" | "json" | "yaml" | "parquet";

export type FileKind = ReadableKind | ForeignKind;

/** So many bytes of a file tell what it is. */
export const enoughToTell = 4096;

/** @param isYaml whether the file goes by the name of YAML: what else is text may be that */
export function fileKind(head: Buffer, isYaml: boolean): FileKind {
  const bytes = head.subarray(0, 16).toString("latin1");
  const binary = signatures.find(([signature]) => bytes.startsWith(signature));
  if (binary !== undefined) return binary[1];
  if (/^RIFF....WEBP/s.test(bytes)) return "image";
  const text = textOf(head).trimStart();
  if (text.startsWith("{\\rtf")) return "rtf";
  if (/^(MIME-Version|From): /i.test(text) && /multipart\/related/i.test(text)) return "web-archive";
  if (text.startsWith("<")) return markupKind(text);
  if (isJson.test(text)) return "json";
  return isYaml ? "yaml" : "text";
}

const signatures: readonly (readonly [string, FileKind])[] = [
  ["PK\u0003\u0004", "zip"],
  ["PK\u0005\u0006", "zip"],
  ["\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "old-office"],
  // Workbooks of Excel 2 to 5, which are in no container.
  ["\t\u0000\u0004\u0000", "old-office"],
  ["\t\u0002\u0006\u0000", "old-office"],
  ["\t\u0004\u0006\u0000", "old-office"],
  ["\t\u0008\u0008\u0000\u0000\u0005", "old-office"],
  ["%PDF", "pdf"],
  ["\u0089PNG", "image"],
  ["\u00ff\u00d8\u00ff", "image"],
  ["GIF8", "image"],
  ["II*\u0000", "image"],
  ["MM\u0000*", "image"],
  ["\u001f\u008b", "gzip"],
  ["BZh", "archive"],
  ["7z\u00bc\u00af\u0027\u001c", "archive"],
  ["Rar!\u001a", "archive"],
  ["\u00fd7zXZ", "archive"],
  ["\u0028\u00b5\u002f\u00fd", "archive"],
  ["SQLite format 3", "database"],
  ["\u0000\u0001\u0000\u0000Standard ", "database"],
  ["PAR1", "parquet"],
];

const isJson = /^(\{\s*["}]|\[\s*[[{\]"]|\[\s*-?\d)/;

/** In UTF-16 with its mark, or in any encoding that has the letters of ASCII. */
const textOf = (head: Buffer): string =>
  head[0] === 0xff && head[1] === 0xfe
    ? head.subarray(2).toString("utf16le")
    : head[0] === 0xfe && head[1] === 0xff
      ? Buffer.from(head.subarray(2, head.length - (head.length % 2)))
          .swap16()
          .toString("utf16le")
      : head.toString("latin1").replace(/^\u00ef\u00bb\u00bf/, "");

function markupKind(text: string): FileKind {
  if (/<office:document[\s>]/.test(text))
    return /opendocument\.spreadsheet/.test(text) ? "flat-spreadsheet" : "xml";
  if (/urn:schemas-microsoft-com:office:spreadsheet|<ss:Workbook/.test(text) && !/<html/i.test(text))
    return "spreadsheet-xml";
  if (
    /^<(!doctype\s+html|html|head|body|meta|style|div|center|font|p|h\d|table|title|script)[\s>]/i.test(text)
  )
    return "html";
  if (/<(html|table|tr|body)[\s>]/i.test(text)) return "html";
  return text.startsWith("<?xml") || /^<[\w:]+(?=\s)[^<>]*\sxmlns/.test(text) ? "xml" : "text";
}
