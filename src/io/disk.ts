// The files of the disk, as reading a workspace asks for them.
import { readdirSync } from "node:fs";
import { exists, isFile, isFolder, isPipe } from "./exists.ts";
import type { Files } from "./files.ts";
import { openSource } from "./openSource.ts";

export const disk: Files = {
  exists,
  isFolder,
  isFile,
  isPipe,
  namesIn: (folder) => readdirSync(folder),
  open: openSource,
  async matching(pattern, folder) {
    // Few calls have patterns; reading the library costs all of them.
    const { globSync } = await import("tinyglobby");
    return globSync(pattern, { cwd: folder, absolute: true, onlyFiles: true, expandDirectories: false });
  },
};
