// A claim, or two of them → what they say and what was found, in words.
import type { Fraction } from "../../math/fraction.ts";
import { roundToText } from "../../math/round.ts";
import { fold } from "../../text/fold.ts";
import type { FigureReading, Statement, StatementSubject } from "../../model/statement.ts";
import type { FollowingChange, StatementCheck, StatementPair } from "../../model/statementAudit.ts";
import { localNumber } from "../localNumber.ts";
import type { Words } from "../words/words.ts";

/** What the figure says, with its unit; as it was written, where it could not be read. */
export function figureText({ reading, written, unit }: Statement, words: Words<"audit">): string {
  if (reading === null) return written;
  const figure = readingText(reading, unit, words);
  return unit === "%" || reading.kind === "change" || reading.kind === "unstated"
    ? figure
    : `${figure} ${unit}`;
}

/**
 * A figure in the words of the language, as it can be read again; with the percent sign, where that is its unit.
 *
 * @example
 * const words = await loadWords("en", ["audit"]);
 * readingText({ kind: "bound", relation: "more-than", number: "30" }, "%", words) // "more than 30 %"
 */
export function readingText(reading: FigureReading, unit: string, words: Words<"audit">): string {
  const say = words.audit.statements;
  const local = (number: string): string => localNumber(number, words.common.decimal);
  // A unit in words stands beside the figure, in its own column.
  const percent = unit === "%" ? " %" : "";
  switch (reading.kind) {
    case "number":
      return `${local(reading.number)}${percent}`;
    case "bound":
      return say.bounds[reading.relation](`${local(reading.number)}${percent}`);
    case "unstated":
      return say.notPublished;
    case "about":
      return say.about(`${local(reading.number)}${percent}`);
    case "range":
      return `${say.range(local(reading.from), local(reading.to))}${percent}`;
    case "change":
      return say.changes[reading.way](
        `${local(reading.number)}${reading.in === "percent" ? " %" : ""}`,
        reading.from,
      );
  }
}

export function subjectText(of: StatementSubject, words: Words<"audit">): string {
  const say = words.audit.statements;
  if (of.kind === "plan") return say.plan;
  if (of.kind !== "words") return say.subjects[of.kind](of.id);
  // Words that read as the name of a part are not the part itself.
  const isLikePart = Object.values(say.subjects).some((named) =>
    fold(of.words).startsWith(`${fold(named(""))} `),
  );
  return isLikePart ? `"${of.words}"` : of.words;
}

export function checkText(
  { verdict, methods, missing, score }: StatementCheck,
  words: Words<"audit">,
): string {
  const say = words.audit.statements;
  const isOther = methods.length > 0 && !methods.includes(score?.method.id ?? "");
  const told = verdict === "reproduced" && isOther ? say.reproducedUnder(methods) : say.verdicts[verdict];
  return say.because(
    told,
    missing.map((fact) => say.missing[fact]),
  );
}

/** What the data give; of a share, with what it is made of. */
export function givenText({ found, share }: StatementCheck, words: Words<"audit">): string[] {
  const say = words.audit.statements;
  if (found === null) return [];
  const number = numberText(found, words);
  return [
    say.given(share === null ? number : say.share(number, share.count, say.wholes[share.of](share.whole))),
  ];
}

export function pairText(pair: StatementPair, words: Words<"audit">): string[] {
  const say = words.audit.statements;
  const facts = pair.remarks.map((remark) => say.unstated[remark]);
  return [
    verdictOf(pair, words),
    ...(pair.fewerInLonger === null ? [] : [say.fewerInLonger(pair.fewerInLonger)]),
    ...(pair.follows === null ? [] : [followsText(pair.follows, words)]),
    ...(facts.length === 0 ? [] : [say.notStated(facts)]),
  ];
}

/** Rounded outwards, so that nothing that can be is left out. */
function followsText({ id, from, low, high }: FollowingChange, words: Words<"audit">): string {
  const shown = ([end, side]: readonly [Fraction, "low" | "high"]): string => {
    const mode = end.n < 0n === (side === "low") ? "up" : "down";
    const text = localNumber(roundToText(end, 2, mode), words.common.decimal);
    return end.n > 0n ? `+${text}` : text;
  };
  return words.audit.statements.follows(id, from, shown([low, "low"]), shown([high, "high"]));
}

function verdictOf(pair: StatementPair, words: Words<"audit">): string {
  const { pairVerdicts: say, apart, missing } = words.audit.statements;
  switch (pair.verdict) {
    case "agree":
      return say.agree(pair.isSame);
    case "differ":
      return isSlight(pair.difference)
        ? say.differSlightly(differenceText(pair, words), pair.isLeast)
        : say.differ(differenceText(pair, words), pair.isLeast);
    case "less-precise":
      return say.lessPrecise(pair.wider ?? "a");
    case "not-comparable":
      return say.notComparable(pair.apart.map((reason) => `${apart[reason]}${timesOf(pair, reason)}`));
    case "cannot-be-checked":
      return say.cannot(missing[pair.open ?? "unread"]);
  }
}

/** What would be shown as 0. */
const isSlight = (value: Fraction | null): boolean =>
  value !== null &&
  (value.n === 0n || (1_000_000n % value.d !== 0n && 200n * (value.n < 0n ? -value.n : value.n) < value.d));

/** Of figures of other days or periods: which ones. */
function timesOf({ a, b }: StatementPair, reason: StatementPair["apart"][number]): string {
  if (reason !== "day" && reason !== "period") return "";
  const times = [a, b].map(({ day, period }) =>
    reason === "day" ? day : period === null ? null : `${period.start}–${period.end}`,
  );
  return ` (${times.join(" / ")})`;
}

function differenceText({ a, difference }: StatementPair, words: Words<"audit">): string {
  const number = isSlight(difference)
    ? localNumber("0.01", words.common.decimal)
    : numberText(difference, words);
  const { unit } = a.statement;
  return unit === "%" ? words.audit.statements.points(number) : `${number} ${unit}`;
}

/** In full where it has up to six decimals, and else with two; without a sign. */
function numberText(value: Fraction | null, words: Words): string {
  if (value === null) return "–";
  const { n, d } = value;
  const positive = { n: n < 0n ? -n : n, d };
  const isShort = 1_000_000n % d === 0n;
  const rounded = roundToText(positive, isShort ? 6 : 2, "half-up");
  return localNumber(isShort ? rounded.replace(/\.0+$|(?<!0)0+$/, "") : rounded, words.common.decimal);
}
