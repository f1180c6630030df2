// Names of the formats of bytes → their renderers, each loaded when it is asked for.
import type { BinaryRenderer } from "./office/binaryRenderer.ts";
import type { FileFormat } from "./registry.ts";

export const officeRenderers: Readonly<Record<FileFormat, () => Promise<BinaryRenderer>>> = {
  xlsx: async () => (await import("./office/xlsx.ts")).renderXlsx,
};
