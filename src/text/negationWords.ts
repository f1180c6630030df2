// Words of negation of all shipped languages, compiled from data/languages/ (npm test -- -u).

export const negationWords: {
  readonly words: readonly string[];
  /** Beginnings of words. */
  readonly prefixes: readonly string[];
  /** Parts inside of words. */
  readonly infixes: readonly string[];
  /** Endings of words, each with what takes its place in the opposite. */
  readonly endings: Readonly<Record<string, string>>;
} = {
  words: [
    "cannot",
    "deyil",
    "heç",
    "neither",
    "never",
    "ni",
    "ninguna",
    "ningún",
    "no",
    "non",
    "nor",
    "not",
    "nunca",
    "qeyri",
    "sin",
    "tampoco",
    "without",
    "yox",
    "без",
    "не",
    "немає",
    "нет",
    "ни",
    "ні",
  ],
  prefixes: [
    "des",
    "dis",
    "il",
    "im",
    "in",
    "ir",
    "na",
    "no",
    "non",
    "qeyri",
    "un",
    "без",
    "бес",
    "не",
    "ни",
    "ні",
  ],
  infixes: ["ma", "may", "mayı", "mə", "məy", "məyi"],
  endings: {
    mır: "ır",
    mir: "ir",
    mur: "ur",
    mür: "ür",
    maz: "ar",
    məz: "ər",
    sız: "",
    siz: "",
    suz: "",
    süz: "",
  },
};
