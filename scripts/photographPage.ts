// The page of the bundled plan, in a browser → the pictures of docs/publishing.md and of the README
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { openBrowser } from "./openBrowser.ts";

const root = join(import.meta.dirname, "..");
const pictures = join(root, "docs/pictures");
const file = join(mkdtempSync(join(tmpdir(), "nap-pictures-")), "report.html");

/** Each with the width of its screen, and what of the page is at the top of it. */
const shots = [
  { name: "page", width: 1280, height: 800, dark: false, fragment: "", top: "header" },
  { name: "page-dark-phone", width: 390, height: 800, dark: true, fragment: "", top: "header" },
  {
    name: "page-settings",
    width: 1280,
    height: 800,
    dark: false,
    fragment: "#not-due=zero&value.limited=1%2F2",
    top: ".controls",
  },
  {
    name: "page-schedule",
    width: 1280,
    height: 760,
    dark: false,
    fragment: "",
    top: "#schedule",
  },
  {
    name: "page-clause",
    width: 1280,
    height: 620,
    dark: false,
    fragment: "#clause-1.6",
    top: "#clause-1\\.6",
  },
] as const;

const nap = [join(root, "bin/nap.cjs"), "report", "-o", file, "--quiet"];
if (spawnSync(process.execPath, nap, { cwd: tmpdir(), stdio: "inherit" }).status !== 0) process.exit(1);
mkdirSync(pictures, { recursive: true });
const browser = await openBrowser();
for (const { name, width, height, dark, fragment, top } of shots) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: dark ? "dark" : "light" });
  await page.goto(`${pathToFileURL(file).href}${fragment}`);
  await page.waitForSelector(".controls select");
  await page.locator(top).evaluate((element) => {
    if (element.tagName !== "HEADER") element.scrollIntoView();
  });
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(pictures, `${name}.png`) });
  await page.close();
}
await browser.close();
