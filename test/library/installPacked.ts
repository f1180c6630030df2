// The built project → a folder of somebody who has installed the package, with all that it depends on.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { packPackage } from "../../scripts/packPackage.ts";
import { projectRoot } from "../architecture/projectRoot.ts";

/** The folder; whoever asked for it removes it. */
export function installPacked(): string {
  const { folder, tarball } = packPackage(projectRoot);
  const modules = join(folder, "node_modules");
  mkdirSync(join(modules, "napscore"), { recursive: true });
  execFileSync("tar", ["-xzf", tarball, "-C", join(modules, "napscore"), "--strip-components=1"]);
  const manifest = JSON.parse(readFileSync(join(modules, "napscore/package.json"), "utf8")) as {
    dependencies: Record<string, string>;
  };
  for (const name of Object.keys(manifest.dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(projectRoot, "node_modules", name), join(modules, name), "dir");
  }
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "consumer", type: "module" }));
  return folder;
}
