// Documents of one format → what they define, by id or by path.
import { resolve } from "node:path";
import { problem, unknownId, UsageError, type Place, type WrittenDocument } from "../../core.ts";
import type { DocumentOf } from "../find/gathered.ts";
import { isPath } from "../find/isPath.ts";
import type { FileReader } from "../read/fileReader.ts";

/** All plans, scales or methods: shipped ones, and those read from files. */
export interface Registry<F extends WrittenDocument["format"], T> {
  readonly items: Map<string, T>;
  readonly add: (document: DocumentOf<F>) => Promise<T>;
  /** What a file means by a name: an id, or a path relative to the file. `unknown` where it is neither. */
  readonly find: (reference: string, folder: string, at: Place) => Promise<T | "unknown" | null>;
  /** What the call means by a name; throws a `UsageError` where it means nothing. */
  readonly ofCall: (name: string, cwd: string) => Promise<T | null>;
}

const unknownFaults = {
  "nap/plan@1": "unknown-plan",
  "nap/scale@1": "unknown-scale",
  "nap/method@1": "unknown-method",
  "nap/mapping@1": "unknown-mapping",
} as const;

/**
 * @param take makes the item of a document and reports what is wrong with it, once a source
 * @param complete adds to a document what it leaves to other files
 */
export function createRegistry<F extends keyof typeof unknownFaults, T>(
  format: F,
  reader: FileReader,
  items: Map<string, T>,
  take: (document: DocumentOf<F>) => T,
  complete: (document: DocumentOf<F>) => Promise<DocumentOf<F>> = (document) => Promise.resolve(document),
): Registry<F, T> {
  const taken = new Map<string, T>();
  const add = async (document: DocumentOf<F>): Promise<T> => {
    const { source }: WrittenDocument = document;
    const known = taken.get(source);
    if (known !== undefined) return known;
    const item = take(await complete(document));
    taken.set(source, item);
    return item;
  };
  /** `null` where the file cannot be used, which is among the reader's problems. */
  const fromFile = async (path: string, at?: Place): Promise<T | null> => {
    const document = await reader.document(path, at, format);
    if (document === null) return null;
    if (document.format === format) return add(document as DocumentOf<F>);
    const { source, format: found } = document;
    if (at === undefined) throw new UsageError("wrong-format", { source, found, expected: format });
    reader.problems.push(problem("NAP317", at, { path: source, found, expected: format }));
    return null;
  };
  return {
    items,
    add,
    find(reference, folder, at) {
      const known = items.get(reference);
      if (known !== undefined) return Promise.resolve(known);
      return isPath(reference) ? fromFile(resolve(folder, reference), at) : Promise.resolve("unknown");
    },
    ofCall(name, cwd) {
      const known = items.get(name);
      if (known !== undefined) return Promise.resolve(known);
      if (isPath(name)) return fromFile(resolve(cwd, name));
      // A file that cannot be used, which is reported, may be the one that has the id.
      if (!reader.knowsAll(format)) return Promise.resolve(null);
      throw new UsageError(unknownFaults[format], unknownId(name, items.keys()));
    },
  };
}
