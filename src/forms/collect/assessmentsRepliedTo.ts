// Files that came back → the assessments that the forms for replies among them are about.
import type { ReturnedFile } from "../../model/returned.ts";
import { formParts } from "./formParts.ts";
import type { FormWords } from "./formWords.ts";

/** Ids, each once. @example assessmentsRepliedTo([], formWords([])) // [] */
export const assessmentsRepliedTo = (files: readonly ReturnedFile[], words: FormWords): string[] => [
  ...new Set(
    files.flatMap((file) =>
      formParts(file, words, () => undefined).parts.flatMap(({ form: { kind, assessment } }) =>
        kind === "reply" && assessment !== null ? [assessment] : [],
      ),
    ),
  ),
];
