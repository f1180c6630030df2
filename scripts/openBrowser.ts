// What the machine has → a Chromium: an installed one, else the one that a package brings with it
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import sparticuz from "@sparticuz/chromium";
import { chromium, type Browser } from "playwright-core";

/** Names under which systems have it. */
const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/** A page of a file is looked at by nobody but the tests: what a sandbox would keep out is not there. */
const args = ["--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--force-color-profile=srgb"];

export async function openBrowser(): Promise<Browser> {
  const executablePath = installed() ?? (await brought());
  return chromium.launch({ executablePath, args, headless: true });
}

function installed(): string | null {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find((path) => existsSync(path)) ?? null;
}

/** It unpacks itself into the folder for temporary files, and takes what lies there for its own: it gets a new one. */
async function brought(): Promise<string> {
  const before = process.env["TMPDIR"];
  process.env["TMPDIR"] = mkdtempSync(join(tmpdir(), "nap-chromium-"));
  try {
    return await sparticuz.executablePath();
  } finally {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
  }
}
