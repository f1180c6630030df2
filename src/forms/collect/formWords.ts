// The words of forms in every language → what a header, an answer or a cause means, whatever language it is in.
import { fold } from "../../text/fold.ts";
import type { FormAnswer, FormColumn, FormGap, LateCause } from "../../model/form.ts";

/** The words of one language. */
export interface LanguageOfForms {
  readonly headers: Readonly<Record<FormColumn, string>>;
  readonly gaps: Readonly<Record<FormGap, string>>;
  readonly answers: Readonly<Record<FormAnswer, string>>;
  readonly causes: Readonly<Record<LateCause, string>>;
  readonly sheets: { readonly instructions: string };
  readonly labels: Readonly<Record<"body" | "round" | "asOf", string>>;
  readonly coordinator: string;
  /** How the names of the twelve months begin. */
  readonly months: readonly (readonly string[])[];
}

/** By folded text. */
export interface FormWords {
  /** As they are shown, by language. */
  readonly shown: readonly LanguageOfForms["headers"][];
  readonly headers: ReadonlyMap<string, FormColumn>;
  readonly gaps: ReadonlyMap<string, FormGap>;
  readonly answers: ReadonlyMap<string, FormAnswer>;
  readonly causes: ReadonlyMap<string, LateCause>;
  /** Names of the sheet that says how a form is filled in. */
  readonly instructions: ReadonlySet<string>;
  /** By language, what stands in the caption of a form. */
  readonly captions: readonly Pick<LanguageOfForms, "labels" | "coordinator">[];
  /** From January on, how their names begin in all languages, folded. */
  readonly months: readonly (readonly string[])[];
}

/**
 * Ids count as words.
 *
 * @example
 * const { forms } = await loadWords("az", ["forms"]);
 * formWords([forms]).headers.get(fold("BƏND")) // "clause"
 */
export const formWords = (languages: readonly LanguageOfForms[]): FormWords => ({
  shown: languages.map(({ headers }) => headers),
  headers: byText(languages.map(({ headers }) => headers)),
  gaps: byText(languages.map(({ gaps }) => gaps)),
  answers: byText(languages.map(({ answers }) => answers)),
  causes: byText(languages.map(({ causes }) => causes)),
  instructions: new Set(languages.map(({ sheets }) => fold(sheets.instructions))),
  captions: languages.map(({ labels, coordinator }) => ({ labels, coordinator })),
  months: Array.from({ length: 12 }, (_, month) =>
    languages.flatMap(({ months }) => (months[month] ?? []).map((name) => fold(name))),
  ),
});

function byText<Id extends string>(languages: readonly Readonly<Record<Id, string>>[]): Map<string, Id> {
  const found = new Map<string, Id>();
  for (const texts of languages)
    for (const [id, text] of Object.entries(texts) as [Id, string][]) {
      found.set(fold(text), id);
      if (!found.has(fold(id))) found.set(fold(id), id);
    }
  return found;
}
