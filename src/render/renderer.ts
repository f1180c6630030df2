// What every format is: a document and options in → text out.
import type { Pieces } from "../model/pieces.ts";
import type { Document } from "../present/document.ts";

export interface RenderOptions {
  /** Display cells in a line. */
  readonly width: number;
  readonly color: boolean;
  /** The sign in front of the decimals of numbers for people. */
  readonly decimal: "." | ",";
  /** How spreadsheets of some countries want CSV; commas, points and no byte order mark unless given. */
  readonly csv?: CsvOptions;
  /** The way from the root of the repository to the working folder, for systems that run checks; "" unless given. */
  readonly prefix?: string;
}

export interface CsvOptions {
  readonly delimiter: string;
  readonly decimal: "." | ",";
  readonly bom: boolean;
}

/** Those of a long document are made as they are asked for. */
export type Renderer = (document: Document, options: RenderOptions) => Pieces;
