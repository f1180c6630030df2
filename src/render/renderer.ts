// What every format is: a document and options in → text out.
import type { Document } from "../present/document.ts";

export interface RenderOptions {
  /** Display cells in a line. */
  readonly width: number;
  readonly color: boolean;
  /** The language whose numbers people expect: a decimal comma in `az`. */
  readonly language: string;
}

export type Renderer = (document: Document, options: RenderOptions) => string;
