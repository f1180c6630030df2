// The least, the greatest and the figure itself → a line from 0 to 100 that shows where they lie.

/** So many places: one for each five percent, and one for 100. */
const places = 21;

/**
 * The range as a line in its place, with the figure on it; all else is dots.
 *
 * @param ends percents, 0 to 100
 * @example rangeLine(40, 80, 60) // "········├───●───┤····"
 */
export function rangeLine(least: number, greatest: number, figure: number | null): string {
  const at = (percent: number): number => Math.min(Math.max(Math.round(percent / 5), 0), places - 1);
  const [from, to] = [at(least), at(greatest)];
  return Array.from({ length: places }, (_, place) => {
    if (figure !== null && place === at(figure)) return "●";
    if (place < from || place > to) return "·";
    if (from === to) return "│";
    return place === from ? "├" : place === to ? "┤" : "─";
  }).join("");
}
