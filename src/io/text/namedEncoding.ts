// The name of an encoding → how bytes in it become text; `null` for a name that nobody knows.

import type { NamedEncoding } from "./textDecoding.ts";

/** Labels of the WHATWG Encoding Standard, and encodings of one byte that iconv-lite knows: those of DOS and old Macintosh. */
export async function namedEncoding(label: string): Promise<NamedEncoding | null> {
  const known = standard(label);
  if (known !== null) return known;
  const { singleByte } = await import("./singleByte.ts");
  return singleByte(label);
}

function standard(label: string): NamedEncoding | null {
  try {
    const { encoding } = new TextDecoder(label);
    return {
      name: encoding,
      open() {
        const decoder = new TextDecoder(encoding, { fatal: true });
        return (chunk, last) => decoder.decode(chunk, { stream: !last });
      },
    };
  } catch {
    return null;
  }
}
