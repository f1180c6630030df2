// A scale → for a status that it does not know, the one that was probably meant.
import type { Scale } from "../model/scale.ts";
import { statusNames } from "../model/statusNames.ts";
import { textsOf } from "../model/textsOf.ts";
import { asLatin } from "../text/confusables.ts";
import { edits } from "../text/edits.ts";
import { fold } from "../text/fold.ts";
import { invisible } from "../text/letters.ts";
import { isOpposite } from "../text/negates.ts";
import { suggester } from "../text/suggest.ts";

/** Spellings of a scale that are held against each other, level by level; nobody chooses between more of them. */
const mostSpellings = 1000;

/**
 * What was probably meant, spelt as the scale spells it. A status that exists beside every scale is never proposed: it
 * would take the clause out of the figure; only where it is written with a look-alike sign, such as another hyphen, it is
 * named. Nor is a level proposed for the negation of one of its own names. Where a status is also near to a level more than
 * half of the scale away, nothing is proposed unless a single letter differs. Of a scale with more than a thousand spellings, no level is proposed.
 *
 * @example
 * meantStatus(threeStep)("partialy") // "partial"
 * meantStatus(threeStep)("not started") // null
 */
export function meantStatus({ levels }: Scale): (status: string) => string | null {
  const spellings = levels.flatMap(({ id, label, aliases }, rank) =>
    [id, ...textsOf(label), ...aliases].map((name) => ({ name, rank })),
  );
  const ranks = new Map(spellings.map(({ name, rank }) => [name, rank]));
  const suggest = suggester(ranks.keys());
  const firstSpelling = new Map(spellings.toReversed().map(({ name }) => [fold(name), name]));
  const isUsable = spellings.length <= mostSpellings;
  const farFrom = (isUsable ? levels : []).map((_, rank) =>
    suggester(
      spellings
        .filter((other) => 2 * Math.abs(other.rank - rank) > levels.length - 1)
        .map(({ name }) => name),
    ),
  );
  const gaps = new Map([...statusNames(null).keys()].map((name) => [plain(name), name]));
  return (status) => {
    const gap = gaps.get(plain(status));
    if (gap !== undefined && gap !== fold(status)) return gap;
    const found = isUsable ? suggest(status) : null;
    if (found === null) return null;
    const rank = ranks.get(found) ?? 0;
    if (spellings.some((own) => own.rank === rank && isOpposite(status, own.name))) return null;
    const isOneLetter = edits(asLatin(fold(status)), asLatin(fold(found))) <= 1;
    const isNearToOthers = farFrom[rank]?.(status) !== null;
    return isNearToOthers && !isOneLetter ? null : (firstSpelling.get(fold(found)) ?? found);
  };
}

/** What the eye reads: letters that look Latin, one kind of hyphen, nothing invisible. */
const plain = (text: string): string =>
  asLatin(fold(text))
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(new RegExp(invisible, "gu"), "");
