// Written values at a path → exact values; what cannot be read becomes a problem and a harmless stand-in.
import { compareFractions, isNegative, one, toText, zero, type Fraction } from "../math/fraction.ts";
import { bothReadings } from "../text/bothReadings.ts";
import { isAmbiguousNumeral } from "../text/groupedNumeral.ts";
import { lengthFault } from "../text/longNumeral.ts";
import type { Numeral } from "../model/numeral.ts";
import type { Period, PeriodText, Day } from "../model/period.ts";
import type { Path, Place } from "../model/place.ts";
import { pointFault } from "../model/pointFault.ts";
import { problem, type ParamsOf, type Problem, type ProblemCode } from "../model/problem.ts";
import { isUnread } from "../model/unread.ts";
import { parseAmount } from "./amount.ts";
import { parsePoint } from "./period.ts";

/** As `problem`, for a code that is not known here. */
const problemWith = problem as <C extends ProblemCode>(code: C, at: Place, params: ParamsOf<C>) => Problem;

/** Reads the parts of one document and gathers what is wrong with them. */
export interface Reader {
  readonly problems: Problem[];
  /** Where they are. */
  readonly unread: Path[];
  readonly report: <C extends ProblemCode>(code: C, path: Path, params: ParamsOf<C>) => void;
  /** As `report`, of what can be read all the same. */
  readonly warn: Reader["report"];
  readonly number: (written: Numeral, path: Path) => Fraction | null;
  /** 0 or more; 1 when nothing is written. */
  readonly weight: (written: Numeral | undefined, path: Path) => Fraction;
  /** A number from 0 to `highest`, 1 unless given. */
  readonly share: (written: Numeral, path: Path, highest?: Fraction) => Fraction;
  readonly period: (written: PeriodText, path: Path) => Period | null;
  readonly day: (written: Numeral, path: Path) => Day | null;
}

export function createReader(at: (path: Path) => Place): Reader {
  const problems: Problem[] = [];
  const unread: Path[] = [];
  const report: Reader["report"] = (code, path, params) => {
    if ("written" in params && isUnread(params.written)) return;
    problems.push(problemWith(code, at(path), params));
    unread.push(path);
  };

  const number: Reader["number"] = (written, path) => {
    const value = parseAmount(String(written));
    if (value === null)
      report("NAP210", path, {
        written: String(written),
        expected: "number",
        ...lengthFault(String(written)),
      });
    // A number of YAML has a point; what has a comma is a text.
    else if (String(written).includes(",") && isAmbiguousNumeral(String(written)))
      problems.push(
        problem("NAP241", at(path), { written: String(written), ...bothReadings(String(written)) }),
      );
    return value;
  };

  const point = (written: Numeral, path: Path): Period | null => {
    const span = parsePoint(String(written));
    const fault = span === null ? pointFault(String(written)) : null;
    if (span === null)
      report("NAP206", path, { written: String(written), ...(fault === null ? {} : { fault }) });
    return span;
  };

  return {
    problems,
    unread,
    report,
    warn: (code, path, params) => void problems.push(problemWith(code, at(path), params)),
    number,
    weight(written, path) {
      const value = written === undefined ? one : number(written, path);
      if (value === null || !isNegative(value)) return value ?? one;
      report("NAP212", path, { written: String(written) });
      return one;
    },
    share(written, path, highest = one) {
      const value = number(written, path) ?? zero;
      if (!isNegative(value) && compareFractions(value, highest) <= 0) return value;
      report("NAP214", path, { written: String(written), highest: toText(highest) });
      return zero;
    },
    period(written, path) {
      const start = point(written.start, [...path, "start"])?.start;
      const end = point(written.end, [...path, "end"])?.end;
      if (start === undefined || end === undefined) return null;
      if (start <= end) return { start, end };
      report("NAP207", path, { start, end });
      return null;
    },
    day: (written, path) => point(written, path)?.end ?? null,
  };
}
