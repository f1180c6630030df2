// The program of a page: its data and words, which are in it → controls, and figures that move with them.
import { hydrate } from "preact";
import { App } from "./app.tsx";
import { decodeData } from "./data/decodeData.ts";
import { unpackText } from "./data/unpackText.ts";
import { showTextsOnly } from "./safe/showTextsOnly.ts";
import type { PageWords } from "./views/pageWords.ts";

/** Each script of words leaves them under a name of its own. */
const wordsOf = (language: string): PageWords =>
  (globalThis as unknown as Record<string, { readonly pageWords: PageWords }>)[`nap_${language}`]
    ?.pageWords as PageWords;

async function start(): Promise<void> {
  const root = document.getElementById("page");
  const packed = document.getElementById("data")?.textContent ?? "";
  if (root === null || packed === "" || !canUnpack()) return;
  const [json = "", ...scripts] = JSON.parse(await unpackText(packed)) as string[];
  scripts.forEach(run);
  showTextsOnly();
  hydrate(<App data={decodeData(json)} wordsOf={wordsOf} />, root);
}

/** The policy of the page lets a script run whose text has a hash that it names, wherever it comes from. */
function run(text: string): void {
  const script = document.createElement("script");
  script.textContent = text;
  document.head.append(script);
  script.remove();
}

/** Where a browser is too old for it, the page stays as it was written: complete, without controls. */
function canUnpack(): boolean {
  try {
    return Boolean(new DecompressionStream("deflate-raw"));
  } catch {
    return false;
  }
}

// The page is complete without it: it is painted first.
requestAnimationFrame(() => setTimeout(() => void start()));
