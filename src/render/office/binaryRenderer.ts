// What every format of bytes is: a document and options in → the bytes of a file out.
import type { Document } from "../../present/document.ts";
import type { RenderOptions } from "../renderer.ts";

export type BinaryRenderer = (document: Document, options: RenderOptions) => Promise<Uint8Array>;
