// A whole number and the mark of a language → its digits, the thousands parted.

export function grouped(count: number, mark: string): string {
  const digits = String(count);
  const first = digits.length % 3;
  const parts = first === 0 ? [] : [digits.slice(0, first)];
  for (let at = first; at < digits.length; at += 3) parts.push(digits.slice(at, at + 3));
  return parts.join(mark);
}
