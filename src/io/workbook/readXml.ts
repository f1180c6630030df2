// Chunks of XML → its elements and texts, one by one.
import { readPieces, type XmlHandlers } from "./readPieces.ts";
import { xmlPieces } from "./xmlPieces.ts";

/** Reads a chunk a turn, so that the caller can go through what it gave, or read no further. */
export const readXml = (chunks: AsyncIterable<Buffer>, handlers: XmlHandlers): AsyncGenerator<void> =>
  readPieces(xmlPieces(chunks), handlers);
