// A method → what `nap explain` shows of it.
import type * as z from "zod";
import { envelope, type Provenance } from "../contract.ts";
import type { Document } from "../document.ts";
import type { explanationOutputSchema } from "../explanations/explanationSchema.ts";
import type { Words } from "../words/words.ts";
import { methodJson, type MethodAndSource } from "./methodJson.ts";
import { methodsDocument } from "./methodsDocument.ts";

/**
 * A method as a document, every rule stated, also those that it inherits or leaves to the defaults.
 *
 * @example
 * const provenance = { tool: { name: "nap", version: "1.0.0" }, inputs: [] };
 * const words = await loadWords("en", ["methods"]);
 * const shown = methodExplanation({ method: strict.value, source: "strict.yaml" }, provenance, words);
 * shown.json().method.rules.values // { steps: { none: "0", partial: "0", full: "1" } }
 */
export const methodExplanation = (
  method: MethodAndSource,
  provenance: Provenance,
  words: Words<"methods">,
): Document => ({
  ...methodsDocument([method], true, provenance, words),
  json: (): z.infer<typeof explanationOutputSchema> => ({
    ...envelope("explanation", provenance),
    subject: { kind: "method", id: method.method.id },
    method: methodJson(method, words),
  }),
});
