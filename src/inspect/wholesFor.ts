// The greatest of some points → of how many they may be, the likeliest first.

const usual = [3, 4, 5, 6, 10, 20, 100];
const most = 4;

/** @example wholesFor(5) // ["5", "6", "10", "20"] */
export function wholesFor(greatest: number): string[] {
  const own = Number.isInteger(greatest) && greatest > 1 ? [greatest] : [];
  const wholes = new Set([...own, ...usual.filter((whole) => whole >= greatest)]);
  return [...wholes].slice(0, most).map(String);
}
