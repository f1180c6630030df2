// The files of the disk, as reading a workspace asks for them.
import { readdirSync } from "node:fs";
import { exists, isFile, isFolder, isLink, isPipe } from "./exists.ts";
import type { Files } from "./files.ts";
import { leadsTo } from "./leadsTo.ts";
import { openSource } from "./openSource.ts";

export const disk: Files = {
  exists,
  isFolder,
  isFile,
  isPipe,
  isLink,
  real: leadsTo,
  namesIn: (folder) => readdirSync(folder),
  open: openSource,
};
