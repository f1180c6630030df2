// Files and new contents of some of them → files that read as if these were on the disk.
import { disk } from "../../io/disk.ts";
import type { Files } from "../../io/files.ts";
import { memorySource } from "../../io/openSource.ts";
import type { FixedFile } from "./planFixes.ts";

export function withContents(changed: Iterable<FixedFile>, files: Files = disk): Files {
  const contents = new Map(Array.from(changed, ({ path, content }) => [path, content]));
  return {
    ...files,
    open: (path, name, limit, isNamedInFile) => {
      const content = contents.get(path);
      return content === undefined
        ? files.open(path, name, limit, isNamedInFile)
        : Promise.resolve({ source: memorySource(name, [Buffer.from(content)]) });
    },
  };
}
