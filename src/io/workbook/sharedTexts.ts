// The part of a workbook that holds the texts of its cells → the texts, by their number.
import { BrokenWorkbook } from "./brokenWorkbook.ts";
import { withoutEscapes } from "./cellText.ts";
import { withMore } from "./ownText.ts";
import { readXml } from "./readXml.ts";

/** Nine columns of as many rows as a sheet can have, each with a text of its own. */
const mostTexts = 10_000_000;

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
      // Parts of one text in different looks follow each other; how it is pronounced (rPh) is not part of it.
      if (inText && !inReading) text = withMore(text, part);
    },
    close(element) {
      if (element === "si") {
        texts.push(withoutEscapes(text));
        if (texts.length > mostTexts) throw new BrokenWorkbook({ reason: "too-many-texts", most: mostTexts });
      } else if (element === "t") inText = false;
      else if (element === "rPh") inReading = false;
    },
  }));
  return texts;
}
