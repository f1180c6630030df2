// the built project -> a tarball as npm would publish it, in a new temporary folder
import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Packed {
  readonly folder: string;
  readonly tarball: string;
}

export function packPackage(root: string): Packed {
  const folder = mkdtempSync(join(tmpdir(), "nap-packed-"));
  const args = ["pack", "--ignore-scripts", "--json", "--pack-destination", folder];
  const output = execFileSync("npm", args, {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [packed] = JSON.parse(output) as { filename: string }[];
  if (!packed) throw new TypeError("npm pack named no file");
  return { folder, tarball: join(folder, packed.filename) };
}
