// What has to be said, by theme: the master is English, and every language has the same parts.
import type { audit } from "./en/audit.ts";
import type { collect } from "./en/collect.ts";
import type { charts } from "./en/charts.ts";
import type { common } from "./en/common.ts";
import type { comparison } from "./en/comparison.ts";
import type { explain } from "./en/explain.ts";
import type { failures } from "./en/failures.ts";
import type { fixing } from "./en/fixing.ts";
import type { forms } from "./en/forms.ts";
import type { gates } from "./en/gates.ts";
import type { help } from "./en/help.ts";
import type { inspect } from "./en/inspect.ts";
import type { methods } from "./en/methods.ts";
import type { notes } from "./en/notes.ts";
import type { packs } from "./en/packs.ts";
import type { page } from "./en/page.ts";
import type { problems } from "./en/problems.ts";
import type { progress } from "./en/progress.ts";
import type { reading } from "./en/reading.ts";
import type { replies } from "./en/replies.ts";
import type { report } from "./en/report.ts";
import type { request } from "./en/request.ts";
import type { schedule } from "./en/schedule.ts";
import type { scores } from "./en/scores.ts";
import type { sensitivity } from "./en/sensitivity.ts";
import type { usage } from "./en/usage.ts";
import type { workbook } from "./en/workbook.ts";

/** The words of each theme. A theme is loaded by whoever shows it; `common` goes with all of them. */
export interface Themes {
  readonly audit: typeof audit;
  readonly collect: typeof collect;
  readonly charts: typeof charts;
  readonly common: typeof common;
  readonly comparison: typeof comparison;
  readonly explain: typeof explain;
  readonly failures: typeof failures;
  readonly fixing: typeof fixing;
  readonly forms: typeof forms;
  readonly gates: typeof gates;
  readonly help: typeof help;
  readonly inspect: typeof inspect;
  readonly methods: typeof methods;
  readonly notes: typeof notes;
  readonly packs: typeof packs;
  readonly page: typeof page;
  readonly problems: typeof problems;
  readonly progress: typeof progress;
  readonly reading: typeof reading;
  readonly replies: typeof replies;
  readonly report: typeof report;
  readonly request: typeof request;
  readonly schedule: typeof schedule;
  readonly scores: typeof scores;
  readonly sensitivity: typeof sensitivity;
  readonly usage: typeof usage;
  readonly workbook: typeof workbook;
}

/** The name of a theme. */
export type Theme = keyof Themes;

/** Each theme is loaded when it is asked for. */
export type Loaders = { readonly [T in Theme]: () => Promise<Themes[T]> };

/** The words of some themes in one language. */
export type Words<T extends Theme = "common"> = Pick<Themes, T | "common">;
