// `npm run dependencies`: what is locked, and what the registry says of it → docs/dependencies.md. The only script that needs a network.
import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { promisify } from "node:util";
import { format, resolveConfig } from "prettier";
import { dependencyPage, type Release } from "./dependencyPage.ts";
import { lockedPackages, namedPackages } from "./lockedPackages.ts";

const page = "docs/dependencies.md";
const run = promisify(execFile);

async function releaseOf(name: string, version: string): Promise<Release> {
  const { stdout } = await run("npm", ["view", name, "time", "dist-tags.latest", "--json"]);
  const said = JSON.parse(stdout) as { time: Record<string, string>; "dist-tags.latest": string };
  const newestVersion = said["dist-tags.latest"];
  const dayOf = (wanted: string): string => (said.time[wanted] ?? "").slice(0, 10);
  return { locked: dayOf(version), newest: dayOf(newestVersion), newestVersion };
}

const named = namedPackages(".");
const releases = new Map<string, Release>();
for (const { name, version } of named) releases.set(name, await releaseOf(name, version));
const today = new Date().toISOString().slice(0, 10);
const text = dependencyPage(named, lockedPackages("."), releases, today);
writeFileSync(page, await format(text, { ...(await resolveConfig(page)), parser: "markdown" }));
process.stdout.write(`${page}: ${named.length} packages\n`);
