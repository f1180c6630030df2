// Players and what each group of them is worth → what each player contributes.
import { add, fraction, multiply, subtract, zero, type Fraction } from "../math/fraction.ts";

/**
 * The Shapley value: for each player the mean, over all orders in which the players can join, of what the worth
 * grows by when the player joins; the values add up to worth(all) − worth(none). Das Gupta's (1993) effects are
 * the same with factors as players; averaged over everything outside a group of players, it is Owen's value (1977).
 *
 * @param players how many, 0 to about 10: 2^players groups are valued
 * @param worth of the group whose member i is in it where bit i is set; asked once a group
 * @returns one value a player, in the unit of `worth`; `null` if a group has no worth
 * @example
 * const [none, method, rating, both] = ["175/4", "575/9", "325/4", "3325/36"].map(parseFraction);
 * shapleyValue(2, (group) => [none, method, rating, both][group]).map(toText) // ["125/8", "2375/72"]
 */
export function shapleyValue(players: number, worth: (group: number) => Fraction | null): Fraction[] | null {
  const worths: Fraction[] = [];
  for (let group = 0; group < 1 << players; group++) {
    const own = worth(group);
    if (own === null) return null;
    worths.push(own);
  }
  const orders = factorial(players);
  return Array.from({ length: players }, (_, player) => {
    let value = zero;
    // To a group that the player is already in, joining adds nothing.
    for (const [group, before] of worths.entries()) {
      const joined = group | (1 << player);
      const size = countBits(group);
      const weight = fraction(factorial(size) * factorial(players - size - 1), orders);
      value = add(value, multiply(weight, subtract(worths[joined] ?? zero, before)));
    }
    return value;
  });
}

const factorial = (n: number): bigint => (n < 2 ? 1n : BigInt(n) * factorial(n - 1));

const countBits = (group: number): number => (group === 0 ? 0 : (group & 1) + countBits(group >> 1));
