// How often each pair of ranks occurs → alpha, kappa, AC2 and the mean difference in doubles: fast, for simulations.

/** `null` where a coefficient is undefined. */
export type RoughCoefficients = Readonly<Record<"alpha" | "kappa" | "ac2" | "mean", number | null>>;

/** @param table a row for each level of A, a column for each of B; `docs/comparing.md` has the references */
export function roughCoefficients(table: readonly (readonly number[])[]): RoughCoefficients {
  const q = table.length;
  const rows = table.map((row) => row.reduce((sum, count) => sum + count, 0));
  const columns = table.map((_, l) => table.reduce((sum, row) => sum + (row[l] ?? 0), 0));
  const values = rows.map((count, k) => count + (columns[k] ?? 0));
  const n = rows.reduce((sum, count) => sum + count, 0);
  let before = 0;
  const middles = values.map((count) => (before += count) - count / 2);
  let [apart, byHabit, within, between, shift] = [0, 0, 0, 0, 0];
  for (let k = 0; k < q; k++)
    for (let l = 0; l < q; l++) {
      const count = table[k]?.[l] ?? 0;
      const squared = (k - l) ** 2;
      const ordinal = ((middles[k] ?? 0) - (middles[l] ?? 0)) ** 2;
      apart += count * squared;
      byHabit += ((rows[k] ?? 0) * (columns[l] ?? 0) * squared) / n;
      within += 2 * count * ordinal;
      between += (values[k] ?? 0) * (values[l] ?? 0) * ordinal;
      shift += count * (k - l);
    }
  const weights = (q * q * (q - 1) ** 2 - (q * q * (q * q - 1)) / 6) / (q - 1) ** 2;
  const spread = values.reduce((sum, count) => sum + (count / (2 * n)) * (1 - count / (2 * n)), 0);
  const chance = (weights / (q * (q - 1))) * spread;
  return {
    alpha: between === 0 ? null : 1 - ((2 * n - 1) * within) / between,
    kappa: byHabit === 0 ? null : 1 - apart / byHabit,
    ac2: (1 - apart / n / (q - 1) ** 2 - chance) / (1 - chance),
    mean: (100 * shift) / n / (q - 1),
  };
}
