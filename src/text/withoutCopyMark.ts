// The name of a file without its ending → the name without what browsers and file managers add to a second copy.

const marks: readonly RegExp[] = [
  /(?:(?<!\s)\s+)?\(\d{1,3}\)$/u,
  /(?:(?<!\s)\s+)?(?:[-–—_]\s*)?\b(?:copy|copia|kopya)(?:\s*\(?\d{0,3}\)?)$/iu,
  /(?:(?<!\s)\s+)?[-–—_]\s*(?:копия|копія|nüsxə|surət)(?:\s*\(?\d{0,3}\)?)$/iu,
  /^(?:copy of|copia de|копия|копія)\s+/iu,
];

/**
 * Without the mark; a name that is nothing but a mark stays.
 *
 * @example withoutCopyMark("moj (1)") // "moj"
 */
export function withoutCopyMark(name: string): string {
  let bare = name;
  for (const mark of marks) bare = bare.replace(mark, "");
  return bare === "" ? name : bare;
}
