// The words that people write where a row of a table sums up others, as data/languages/ has them by language.

/** A test compares them with the files. */
export const totalWords: readonly string[] = [
  ["cəmi", "cəm", "ümumi", "ümumilikdə", "yekun", "orta", "orta göstərici"],
  ["total", "totals", "subtotal", "sub-total", "grand total", "sum", "overall", "average", "mean"],
  ["total general", "suma", "promedio"],
  ["total général", "sous-total", "somme", "moyenne"],
  ["ընդամենը", "գումար", "միջին"],
  ["ჯამი", "სულ", "საშუალო"],
  ["total geral", "soma", "média"],
  ["sumă", "medie"],
  ["итого", "итог", "всего", "общий итог", "в среднем", "среднее", "сумма"],
  ["toplam", "genel toplam", "ara toplam", "ortalama"],
  ["разом", "усього", "всього", "підсумок", "загалом", "сума", "середнє"],
].flat();
