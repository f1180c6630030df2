// A document and the name of a format of bytes → the bytes of a file.
import type { Document } from "../present/document.ts";
import { officeRenderers } from "./officeRenderers.ts";
import type { FileFormat } from "./registry.ts";
import type { RenderOptions } from "./renderer.ts";

export const renderOffice = async (
  format: FileFormat,
  document: Document,
  options: RenderOptions,
): Promise<Uint8Array> => (await officeRenderers[format]())(document, options);
