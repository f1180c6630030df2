// A language and a count → the form of a word that goes with it.

/** The forms that a language has of a word, by the categories of `Intl.PluralRules`; `other` is what is left. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** The form of a word for a count, which is not repeated in it. */
export type PluralOf = (count: number | bigint | string, forms: PluralForms) => string;

/**
 * The chooser of plural forms for a language. Its rules are made at the first use, since they cost a start a millisecond.
 *
 * @param language a BCP 47 tag
 * @example
 * const plural = pluralOf("en");
 * [1, 3].map((count) => plural(count, { one: "clause", other: "clauses" })) // ["clause", "clauses"]
 */
export function pluralOf(language: string): PluralOf {
  let rules: Intl.PluralRules | undefined;
  return (count, forms) => {
    rules ??= new Intl.PluralRules(language);
    return forms[rules.select(Number(count))] ?? forms.other;
  };
}
