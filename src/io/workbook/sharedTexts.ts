// The part of a workbook that holds the texts of its cells → the texts, by their number.
import { withoutEscapes } from "./cellText.ts";
import { readXml } from "./readXml.ts";

export async function sharedTexts(chunks: AsyncIterable<Buffer>): Promise<readonly string[]> {
  const texts: string[] = [];
  let [text, inText, inReading] = ["", false, false];
  for await (const _ of readXml(chunks, {
    open(element) {
      if (element === "si") text = "";
      else if (element === "t") inText = true;
      else if (element === "rPh") inReading = true;
    },
    text(part) {
      // Parts of one text in different looks follow each other; how it is pronounced (rPh) is no part of it.
      if (inText && !inReading) text += part;
    },
    close(element) {
      if (element === "si") texts.push(withoutEscapes(text));
      else if (element === "t") inText = false;
      else if (element === "rPh") inReading = false;
    },
  }));
  return texts;
}
