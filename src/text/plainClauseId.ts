// The id of a clause as people write it → the id alone.

const words =
  /^(?:(?:bənd|bend|clause|paragraph|measure|commitment|milestone|action|пункт|п\.|мера|мероприятие|обязательство|захід|зобов['’]язання|medida|compromiso|hito|acción|tədbir|öhdəlik|№|no\.?|n[º°]|#)\s*(?:[:.]\s*)?){1,2}(?=\d)/iu;

/**
 * Without a word such as "Bənd" or a sign such as № in front of its number, and without a last dot or bracket.
 *
 * @example ["Bənd 1.10.", "Захід № 3", "1.2)", "Clause A"].map(plainClauseId) // ["1.10", "3", "1.2", "Clause A"]
 */
export function plainClauseId(written: string): string {
  const bare = written.trim();
  const id = bare.replace(words, "");
  return /^\d[\d.\-/]*[.)]$/u.test(id) ? id.replace(/(?<![.)])[.)]+$/u, "") : id;
}
