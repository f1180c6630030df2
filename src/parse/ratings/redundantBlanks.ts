// Rows, some of them without a rating → those of them that say nothing, beside a rating or another such row.
import type { NameColumn, NamedColumn } from "../../model/ratingTable.ts";
import type { SkipReason } from "../../model/tableAccount.ts";

type Columns = Readonly<Record<NamedColumn, NameColumn>>;

/** The parts of a clause that a row may name; 0 stands for the whole. */
type Key = readonly [activity: number, body: number, rater: number];

const any = -1;

/**
 * A row without a rating says nothing where another row rates the same thing: the same clause and round, and the same
 * activity, body and rater where both name one. Of two such rows for one thing the second says nothing; nor does one for the whole
 * beside those for its parts.
 *
 * @param dropped rows that are no longer looked at, which are among those that are found
 */
export function redundantBlanks(
  { clause, activity, body, rater, round }: Columns,
  rows: number,
  isBlank: (row: number) => boolean,
  dropped: ReadonlyMap<number, SkipReason> = new Map(),
): ReadonlyMap<number, SkipReason> {
  const blanks: number[] = [];
  const clauses = new Set<number>();
  for (let row = 0; row < rows; row++) {
    if (!isBlank(row) || dropped.has(row)) continue;
    blanks.push(row);
    clauses.add(clause.numbers[row] ?? 0);
  }
  if (blanks.length === 0) return dropped;
  const keyOf = (row: number): Key => [
    activity.numbers[row] ?? 0,
    body.numbers[row] ?? 0,
    rater.numbers[row] ?? 0,
  ];
  const named = (row: number, key: Key): string =>
    `${clause.numbers[row] ?? 0} ${round.numbers[row] ?? 0} ${key.join(" ")}`;
  const rated = new Set<string>();
  const parted = new Set<string>();
  // One row may stand a million times: what those that are alike say is looked at once.
  const blankNames = new Set<string>();
  const ratedNames = new Set<string>();
  for (let row = 0; row < rows; row++) {
    if (!clauses.has(clause.numbers[row] ?? 0) || dropped.has(row)) continue;
    const key = keyOf(row);
    const name = named(row, key);
    const alike = isBlank(row) ? blankNames : ratedNames;
    if (alike.has(name)) continue;
    alike.add(name);
    const isWhole = key.every((part) => part === 0);
    if (!isBlank(row)) for (const other of withSome(key, any)) rated.add(named(row, other));
    else if (!isWhole) for (const whole of withSome(key, 0).slice(1)) parted.add(named(row, whole));
  }
  const isRated = (row: number, key: Key): boolean => {
    const asked = key.map((part) => (part === 0 ? any : part)) as unknown as Key;
    return withSome(asked, 0, any).some((other) => rated.has(named(row, other)));
  };
  /** What the next row of a name is. */
  const seen = new Map<string, SkipReason>();
  const found = new Map<number, SkipReason>(dropped);
  for (const row of blanks) {
    const key = keyOf(row);
    const name = named(row, key);
    const again = seen.get(name);
    const reason =
      again ?? (isRated(row, key) ? "blank-beside-a-rating" : parted.has(name) ? "blank-again" : null);
    if (reason !== null) found.set(row, reason);
    if (again === undefined) seen.set(name, reason ?? "blank-again");
  }
  return found;
}

/** The key itself first, then each in which some of its parts are another number; parts that are `but` stay. */
function withSome(key: Key, other: number, but?: number): Key[] {
  let keys: number[][] = [[]];
  for (const part of key)
    keys = (part === but || part === other ? [part] : [part, other]).flatMap((next) =>
      keys.map((begun) => [...begun, next]),
    );
  return keys as unknown as Key[];
}
