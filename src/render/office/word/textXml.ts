// Lines of text and how they look → paragraphs of a Word file.
import type { WordLine, WordLook } from "../../../model/wordDocument.ts";
import { xmlText } from "./xmlText.ts";

/** Dark enough to be read on white, and printed in black and white. */
const looks: Readonly<Record<WordLook, string>> = {
  plain: "",
  strong: "<w:b/>",
  quiet: '<w:color w:val="595959"/>',
  good: '<w:color w:val="1E6B34"/>',
  middle: '<w:color w:val="7A4B00"/>',
  bad: '<w:color w:val="A4262C"/>',
};

/** A run with its properties, in the order that the format asks for. */
export const runXml = (text: string, properties = ""): string =>
  `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`;

/** @param properties of the paragraph */
export function lineXml({ text, label, look = "plain" }: WordLine, properties = "", isBold = false): string {
  const shown = isBold && look === "plain" ? looks.strong : looks[look];
  const head = label === undefined ? "" : runXml(text === "" ? label : `${label} `, "<w:b/>");
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${head}${text === "" ? "" : runXml(text, shown)}</w:p>`;
}
