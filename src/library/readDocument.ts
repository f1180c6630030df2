// The text of a YAML file and the format that it should have → the document, or problems.
import {
  isError,
  parseDocument,
  problem,
  type Format,
  type Problem as Found,
  type WrittenDocument,
} from "../core.ts";
import { InvalidOption } from "./invalidOption.ts";
import type { Problem } from "./results.ts";

type DocumentOf<F extends Format> = Extract<WrittenDocument, { format: F }>;

/** What a reader gives: the thing, and what is wrong with its text. */
export interface Read<T> {
  /** `null` where an error in the text makes it unusable, which `problems` says. */
  readonly value: T | null;
  readonly problems: readonly Problem[];
}

/** How a text is called in the places of its problems. */
export interface SourceOption {
  /** A name for the text, a path say; the kind of the file unless given: `plan.yaml`. */
  readonly source?: string;
}

export const sourceNames = { source: true } as const;

/** `document` is `null` where nothing of it can be read. */
export function readDocument<F extends Format>(
  format: F,
  text: string,
  { source = `${format.slice("nap/".length, -"@1".length)}.yaml` }: SourceOption,
): { document: DocumentOf<F> | null; problems: Found[]; isUsable: boolean } {
  if (typeof text !== "string") throw new InvalidOption("text", "the text of a file is needed");
  const { document, problems } = parseDocument(source, text);
  if (document === null) return { document, problems, isUsable: false };
  if (document.format !== format) {
    const params = { path: source, found: document.format, expected: format };
    return {
      document: null,
      problems: [...problems, problem("NAP317", document.at(["format"]), params)],
      isUsable: false,
    };
  }
  return {
    document: document as DocumentOf<F>,
    problems,
    isUsable: document.whole && !problems.some(isError),
  };
}
