// A browser and the address of a page → the page as a reader has it, and all that it should not have done
import type { Browser, BrowserContextOptions, Page } from "playwright-core";

export interface OpenReport {
  readonly page: Page;
  /** Messages on the console, errors, violations of the policy, and requests for anything but the file. */
  readonly faults: readonly string[];
}

export async function openReport(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<OpenReport> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => faults.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("dialog", (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    const own = address.split("#")[0] ?? address;
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(own))
      faults.push(`request: ${request.url()}`);
  });
  await page.goto(address);
  if (options.javaScriptEnabled !== false) await page.waitForSelector(".controls, #about");
  return { page, faults };
}

/** Until the program of the page has taken over. */
export const untilLive = (page: Page): Promise<unknown> => page.waitForSelector(".controls select");
