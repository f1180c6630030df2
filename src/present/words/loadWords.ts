// A language and the themes that are wanted → their words.
import type { Theme, Themes, Words } from "./words.ts";

type Loaders = { readonly [T in Theme]: () => Promise<Themes[T]> };

/** A language is a folder beside this file, and its part of this table. */
const folders = {
  en: {
    audit: async () => (await import("./en/audit.ts")).audit,
    collect: async () => (await import("./en/collect.ts")).collect,
    charts: async () => (await import("./en/charts.ts")).charts,
    common: async () => (await import("./en/common.ts")).common,
    comparison: async () => (await import("./en/comparison.ts")).comparison,
    explain: async () => (await import("./en/explain.ts")).explain,
    failures: async () => (await import("./en/failures.ts")).failures,
    fixing: async () => (await import("./en/fixing.ts")).fixing,
    forms: async () => (await import("./en/forms.ts")).forms,
    gates: async () => (await import("./en/gates.ts")).gates,
    help: async () => (await import("./en/help.ts")).help,
    inspect: async () => (await import("./en/inspect.ts")).inspect,
    methods: async () => (await import("./en/methods.ts")).methods,
    notes: async () => (await import("./en/notes.ts")).notes,
    packs: async () => (await import("./en/packs.ts")).packs,
    page: async () => (await import("./en/page.ts")).page,
    problems: async () => (await import("./en/problems.ts")).problems,
    progress: async () => (await import("./en/progress.ts")).progress,
    replies: async () => (await import("./en/replies.ts")).replies,
    request: async () => (await import("./en/request.ts")).request,
    schedule: async () => (await import("./en/schedule.ts")).schedule,
    scores: async () => (await import("./en/scores.ts")).scores,
    sensitivity: async () => (await import("./en/sensitivity.ts")).sensitivity,
    usage: async () => (await import("./en/usage.ts")).usage,
    workbook: async () => (await import("./en/workbook.ts")).workbook,
  },
  az: {
    audit: async () => (await import("./az/audit.ts")).audit,
    collect: async () => (await import("./az/collect.ts")).collect,
    charts: async () => (await import("./az/charts.ts")).charts,
    common: async () => (await import("./az/common.ts")).common,
    comparison: async () => (await import("./az/comparison.ts")).comparison,
    explain: async () => (await import("./az/explain.ts")).explain,
    failures: async () => (await import("./az/failures.ts")).failures,
    fixing: async () => (await import("./az/fixing.ts")).fixing,
    forms: async () => (await import("./az/forms.ts")).forms,
    gates: async () => (await import("./az/gates.ts")).gates,
    help: async () => (await import("./az/help.ts")).help,
    inspect: async () => (await import("./az/inspect.ts")).inspect,
    methods: async () => (await import("./az/methods.ts")).methods,
    notes: async () => (await import("./az/notes.ts")).notes,
    packs: async () => (await import("./az/packs.ts")).packs,
    page: async () => (await import("./az/page.ts")).page,
    problems: async () => (await import("./az/problems.ts")).problems,
    progress: async () => (await import("./az/progress.ts")).progress,
    replies: async () => (await import("./az/replies.ts")).replies,
    request: async () => (await import("./az/request.ts")).request,
    schedule: async () => (await import("./az/schedule.ts")).schedule,
    scores: async () => (await import("./az/scores.ts")).scores,
    sensitivity: async () => (await import("./az/sensitivity.ts")).sensitivity,
    usage: async () => (await import("./az/usage.ts")).usage,
    workbook: async () => (await import("./az/workbook.ts")).workbook,
  },
  ru: {
    audit: async () => (await import("./ru/audit.ts")).audit,
    collect: async () => (await import("./ru/collect.ts")).collect,
    charts: async () => (await import("./ru/charts.ts")).charts,
    common: async () => (await import("./ru/common.ts")).common,
    comparison: async () => (await import("./ru/comparison.ts")).comparison,
    explain: async () => (await import("./ru/explain.ts")).explain,
    failures: async () => (await import("./ru/failures.ts")).failures,
    fixing: async () => (await import("./ru/fixing.ts")).fixing,
    forms: async () => (await import("./ru/forms.ts")).forms,
    gates: async () => (await import("./ru/gates.ts")).gates,
    help: async () => (await import("./ru/help.ts")).help,
    inspect: async () => (await import("./ru/inspect.ts")).inspect,
    methods: async () => (await import("./ru/methods.ts")).methods,
    notes: async () => (await import("./ru/notes.ts")).notes,
    packs: async () => (await import("./ru/packs.ts")).packs,
    page: async () => (await import("./ru/page.ts")).page,
    problems: async () => (await import("./ru/problems.ts")).problems,
    progress: async () => (await import("./ru/progress.ts")).progress,
    replies: async () => (await import("./ru/replies.ts")).replies,
    request: async () => (await import("./ru/request.ts")).request,
    schedule: async () => (await import("./ru/schedule.ts")).schedule,
    scores: async () => (await import("./ru/scores.ts")).scores,
    sensitivity: async () => (await import("./ru/sensitivity.ts")).sensitivity,
    usage: async () => (await import("./ru/usage.ts")).usage,
    workbook: async () => (await import("./ru/workbook.ts")).workbook,
  },
} satisfies Record<string, Loaders>;

/** A language in which results are shown; data keep whatever languages they have. */
export type Language = keyof typeof folders;

/** All of them, the master first. */
export const languages = Object.keys(folders) as [Language, ...Language[]];

/**
 * Loads the words of these themes, and `common`.
 *
 * @example
 * const { common, problems } = await loadWords("en", ["problems"]);
 * [common.language, problems.severities.error] // ["en", "error"]
 */
export async function loadWords<T extends Theme>(
  language: Language,
  themes: readonly T[],
): Promise<Words<T>> {
  const loaders: Loaders = folders[language];
  const wanted: readonly Theme[] = ["common", ...themes];
  const loaded = await Promise.all(wanted.map(async (theme) => [theme, await loaders[theme]()] as const));
  return Object.fromEntries(loaded) as unknown as Words<T>;
}
