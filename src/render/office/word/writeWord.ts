// A Word document → the bytes of its file, the same ones each time.
import type { WordDocument } from "../../../model/wordDocument.ts";
import { bodyXml } from "./bodyXml.ts";
import * as parts from "./packageXml.ts";
import { stylesXml } from "./stylesXml.ts";
import { zipParts } from "./zipParts.ts";

/** Nobody is named in it, and no clock is asked: dates within are the day of the document. */
export const writeWord = (document: WordDocument): Uint8Array =>
  zipParts(
    [
      { path: "[Content_Types].xml", content: [parts.contentTypes] },
      { path: "_rels/.rels", content: [parts.packageRelations] },
      { path: "docProps/core.xml", content: [parts.coreXml(document)] },
      { path: "word/_rels/document.xml.rels", content: [parts.documentRelations] },
      { path: "word/styles.xml", content: [stylesXml(document.language)] },
      { path: "word/settings.xml", content: [parts.settings] },
      { path: "word/header1.xml", content: [parts.headerXml(document)] },
      { path: "word/footer1.xml", content: [parts.footerXml(document)] },
      { path: "word/document.xml", content: bodyXml(document) },
    ],
    document.day,
  );
