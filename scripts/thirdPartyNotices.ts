// modules that really end up in the bundle -> one text file with each package's version, licence and licence text
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Rolldown } from "tsdown";

const permissive = new Set(
  "MIT ISC 0BSD BSD-2-Clause BSD-3-Clause Apache-2.0 BlueOak-1.0.0 CC0-1.0".split(" "),
);
const intro = "The built files of napscore contain code of these packages.";
const line = `\n\n${"-".repeat(80)}\n\n`;

/** Bundler plugins that write one file for all bundles; the build fails on a package without a permissive licence or without its text. */
export function createNotices(file: string): () => Rolldown.Plugin {
  const folders = new Set<string>();
  return () => ({
    name: "third-party-notices",
    generateBundle(_options, bundle) {
      for (const folder of packageFolders(bundle)) folders.add(folder);
      const notices = [...new Set([...folders].map(notice))].toSorted();
      writeFileSync(join(import.meta.dirname, "..", file), [intro, ...notices].join(line) + "\n");
    },
  });
}

function packageFolders(bundle: Rolldown.OutputBundle): string[] {
  const modules = Object.values(bundle).flatMap((chunk) =>
    chunk.type === "chunk" ? Object.entries(chunk.modules) : [],
  );
  const folders = modules
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .map(([id]) => /^.*[/\\]node_modules[/\\](@[^/\\]+[/\\])?[^/\\]+/.exec(id)?.[0])
    .filter((folder) => folder !== undefined);
  return [...new Set(folders)];
}

function notice(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    name: string;
    version: string;
    license?: string;
  };
  if (!isPermissive(license))
    throw new Error(`${name} ${version}: licence not permitted: ${license ?? "none"}`);
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  if (files.length === 0) throw new Error(`${name} ${version}: no licence text in the package`);
  const texts = files.toSorted().map((file) => readFileSync(join(folder, file), "utf8").trim());
  return [`${name} ${version} (${license})`, ...texts].join("\n\n");
}

/** Of an expression like `(MIT OR GPL-2.0)` one permissive alternative is enough. */
function isPermissive(license: string | undefined): license is string {
  return (
    license !== undefined &&
    license
      .replaceAll(/[()]/g, "")
      .split(" OR ")
      .some((id) => permissive.has(id))
  );
}
