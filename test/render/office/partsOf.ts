// The bytes of an Office file -> the XML parts in it, read by a program of others.
import { CFB } from "@e965/xlsx";

interface Entry {
  readonly content: Uint8Array;
}

/** By their paths in the archive. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  const { FullPaths, FileIndex } = CFB.read(Buffer.from(bytes), { type: "buffer" }) as {
    FullPaths: string[];
    FileIndex: Entry[];
  };
  return new Map(
    FullPaths.flatMap((path, at) => {
      const content = FileIndex[at]?.content;
      return content === undefined || path.endsWith("/")
        ? []
        : [[path.replace(/^Root Entry\//, ""), new TextDecoder().decode(Uint8Array.from(content))] as const];
    }),
  );
}
