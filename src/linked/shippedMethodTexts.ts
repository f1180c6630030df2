// The bundled methods → methods as they are written, for what may extend them.
import { startOf } from "../model/place.ts";
import type { WrittenMethod } from "../parse/writtenMethod.ts";
import type { BundledIndex } from "./bundledData.ts";

/**
 * Methods as they are written, by id.
 *
 * @example shippedMethodTexts(data).get("halves").text.basis // "assumption"
 */
export const shippedMethodTexts = ({ methods }: Pick<BundledIndex, "methods">): Map<string, WrittenMethod> =>
  new Map(methods.map(({ source, text }) => [text.id, { source, text, at: () => startOf(source) }]));
