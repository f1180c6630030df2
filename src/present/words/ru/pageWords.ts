// The themes of the page, as one script of a page holds them; `nap report` puts it into pages that are read in this language.
import { charts } from "./charts.ts";
import { common } from "./common.ts";
import { explain } from "./explain.ts";
import { page } from "./page.ts";

export const pageWords = { charts, common, explain, page };
