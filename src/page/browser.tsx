// The program of a page: its data and words, which are in it → controls, and figures that move with them.
import { hydrate } from "preact";
import { App } from "./app.tsx";
import { decodeData } from "./data/decodeData.ts";
import { showTextsOnly } from "./safe/showTextsOnly.ts";
import type { PageWords } from "./views/pageWords.ts";

/** Each script of words leaves them under a name of its own. */
const wordsOf = (language: string): PageWords =>
  (globalThis as unknown as Record<string, { readonly pageWords: PageWords }>)[`nap_${language}`]
    ?.pageWords as PageWords;

function start(): void {
  const root = document.getElementById("page");
  const json = document.getElementById("data")?.textContent ?? "";
  if (root === null || json === "") return;
  showTextsOnly();
  hydrate(<App data={decodeData(json)} wordsOf={wordsOf} />, root);
}

// The page is complete without it: it is painted first.
requestAnimationFrame(() => setTimeout(start));
