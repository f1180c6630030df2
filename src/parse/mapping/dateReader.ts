// A day as a table has it, and the order of its parts → the day as nap writes it.
import { parseDaySpan } from "../daySpan.ts";
import { parsePoint } from "../period.ts";

/** Without any sign between them, nobody can say where the day of 1112019 ends. */
const sign = String.raw`(?:\s*[^\d\s]\s*|\s+)`;
const optionalSign = String.raw`\s*[^\d\s]?\s*`;
const part = /yyyy|yy|mm|m|dd|d/g;

/** An order of day, month and year such as `dd.mm.yyyy`, `yyyy/mm`, `m/d/yy`. */
export const isDatePattern = (pattern: string): boolean => {
  const lower = pattern.toLowerCase();
  const parts = [...lower.matchAll(part)].map(([found]) => found[0]);
  return (
    // "month" is no part, and in "dmyyyy" nobody can say where the day ends.
    !/[\p{L}\d]/u.test(lower.replaceAll(part, "")) &&
    !/[dm][dm#]|#[dm]/.test(lower.replaceAll(/yyyy|yy|mm|dd/g, "#")) &&
    parts.includes("y") &&
    new Set(parts).size === parts.length &&
    (!parts.includes("d") || parts.includes("m"))
  );
};

/**
 * Reads days of one order. What stands between the parts may be any sign where the pattern has one; years of two digits are
 * those from 1970 to 2069. `null` is what is no day of that order; days, months, years and
 * intervals as nap writes them are read too.
 *
 * @example
 * createDateReader("dd.mm.yyyy")("5.12.2019") // "2019-12-05"
 * createDateReader("dd.mm.yyyy")("31.02.2020") // null
 */
export function createDateReader(pattern: string): (text: string) => string | null {
  const lower = pattern.toLowerCase();
  const order = [...lower.matchAll(part)].map(([found]) => found[0] ?? "");
  const expression = lower
    .split(part)
    .map((between, index, { length }) =>
      between === "" ? "" : index === 0 || index === length - 1 ? optionalSign : sign,
    )
    .flatMap((between, index) =>
      index === 0 ? [between] : [digitsOf(order[index - 1] ?? "", lower), between],
    )
    .join("");
  const shape = new RegExp(`^${expression}$`);
  return (text) => {
    const bare = text.trim();
    const match = shape.exec(bare);
    if (match === null) return parseDaySpan(bare) === null ? null : bare;
    const of = (name: string): string | undefined =>
      order.includes(name) ? match[order.indexOf(name) + 1] : undefined;
    const year = of("y") ?? "";
    const full = year.length === 2 ? `${Number(year) < 70 ? 20 : 19}${year}` : year;
    const rest = [of("m"), of("d")].flatMap((digits) =>
      digits === undefined ? [] : [digits.padStart(2, "0")],
    );
    const written = [full, ...rest].join("-");
    return parsePoint(written) === null ? null : written;
  };
}

/** Parts that nothing stands between have all their digits. */
function digitsOf(name: string, pattern: string): string {
  const isTight = /^(yyyy|yy|mm|dd)+$/.test(pattern);
  if (name === "y") return pattern.includes("yyyy") ? String.raw`(\d{4})` : String.raw`(\d{2})`;
  return isTight ? String.raw`(\d{2})` : String.raw`(\d{1,2})`;
}
