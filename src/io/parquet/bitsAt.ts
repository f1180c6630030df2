// Bytes and a position in bits → the number that stands there in so many bits.

export function bitsAt(bytes: Uint8Array, start: number, bit: number, width: number): number {
  let value = 0;
  for (let index = 0; index < width;) {
    const at = bit + index;
    const taken = Math.min(8 - (at % 8), width - index);
    const part = ((bytes[start + (at >> 3)] ?? 0) >> (at % 8)) & ((1 << taken) - 1);
    value += part * 2 ** index;
    index += taken;
  }
  return value;
}
