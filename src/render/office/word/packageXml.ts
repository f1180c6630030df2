// A document → the small parts of its file: what there is, how parts belong together, the caption of each page.
import type { WordDocument } from "../../../model/wordDocument.ts";
import { runXml } from "./textXml.ts";
import { xmlText } from "./xmlText.ts";

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const schemas = "http://schemas.openxmlformats.org";
const main = `${schemas}/wordprocessingml/2006/main`;
const relation = `${schemas}/officeDocument/2006/relationships`;
const office = "application/vnd.openxmlformats-officedocument.wordprocessingml";

export const namespaces = `xmlns:w="${main}" xmlns:r="${relation}"`;

export const contentTypes = `${xmlHead}<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${office}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${office}.styles+xml"/><Override PartName="/word/settings.xml" ContentType="${office}.settings+xml"/><Override PartName="/word/header1.xml" ContentType="${office}.header+xml"/><Override PartName="/word/footer1.xml" ContentType="${office}.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

const relations = (all: readonly (readonly [type: string, target: string])[]): string =>
  `${xmlHead}<Relationships xmlns="${schemas}/package/2006/relationships">${all
    .map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

export const packageRelations = relations([
  [`${relation}/officeDocument`, "word/document.xml"],
  [`${schemas}/package/2006/relationships/metadata/core-properties`, "docProps/core.xml"],
]);

/** `bodyXml` refers to header and footer by their places in this list. */
export const documentRelations = relations([
  [`${relation}/styles`, "styles.xml"],
  [`${relation}/settings`, "settings.xml"],
  [`${relation}/header`, "header1.xml"],
  [`${relation}/footer`, "footer1.xml"],
]);

/** Of a program of today; without it Word opens the file as one of 2007, and says so in its title. */
export const settings = `${xmlHead}<w:settings ${namespaces}><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;

/** Title, language and dates; nobody is named. */
export function coreXml({ title, language, day }: WordDocument): string {
  const moment = `${day ?? "2000-01-01"}T00:00:00Z`;
  const stamp = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`;
  return `${xmlHead}<cp:coreProperties xmlns:cp="${schemas}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${stamp("created")}<dc:language>${xmlText(language)}</dc:language>${stamp("modified")}<dc:title>${xmlText(title)}</dc:title></cp:coreProperties>`;
}

const paragraph = (style: string, content: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${content}</w:p>`;

/** A line below the last parts it from the page. */
export function headerXml({ header }: WordDocument): string {
  const shown = header.length === 0 ? [""] : header;
  const written = shown.map((text, at) =>
    paragraph(at === shown.length - 1 ? "HeaderEnd" : "Header", runXml(text)),
  );
  return `${xmlHead}<w:hdr ${namespaces}>${written.join("")}</w:hdr>`;
}

const field = (name: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${name} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;

/** The notice, and below it the page and how many there are. */
export const footerXml = ({ footer }: WordDocument): string =>
  `${xmlHead}<w:ftr ${namespaces}>${footer.map((line) => paragraph("Footer", runXml(line))).join("")}${paragraph("PageNumber", `${field("PAGE")}${runXml(" / ")}${field("NUMPAGES")}`)}</w:ftr>`;
