// The words that the page is written in.
import type { Words } from "../../core.ts";

export type PageWords = Words<"charts" | "explain" | "page">;
