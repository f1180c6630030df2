// The parts of a workbook or document → a container of them: some parts hostile, the container itself true, lying or broken.
import { editBytes } from "./editBytes.ts";
import { below, howMany, pick, times, type Random } from "./hostileCase.ts";
import { hostileText } from "./hostileTexts.ts";
import { hostileXml } from "./hostileXml.ts";
import { packZip, type Packed } from "./packZip.ts";

export interface Container {
  readonly kind: string;
  readonly bytes: Uint8Array;
  /** Whether what is in it is what the parts say. */
  readonly isTrue: boolean;
}

type Way = (parts: readonly Packed[], random: Random) => Container;

const packed = (kind: string, parts: readonly Packed[], count?: number): Container => ({
  kind,
  bytes: packZip(parts, count),
  isTrue: false,
});

const withOne = (
  parts: readonly Packed[],
  random: Random,
  change: (part: Packed) => Packed,
): readonly Packed[] => {
  const at = below(random, parts.length);
  return parts.map((part, index) => (index === at ? change(part) : part));
};

const ways: readonly Way[] = [
  (parts) => ({ ...packed("as it is", parts), isTrue: true }),
  (parts, random) => {
    const changed = withOne(parts, random, (part) => ({
      ...part,
      content: hostileXml(Buffer.from(part.content as Uint8Array).toString("utf8"), random),
    }));
    return packed("hostile XML", changed);
  },
  (parts, random) =>
    packed(
      "lying directory",
      withOne(parts, random, (part) => ({
        ...part,
        says: {
          [pick(random, ["size", "packedSize", "checksum", "offset", "method", "flags"])]: pick(random, [
            0,
            1,
            9,
            65_535,
            0x7fff_ffff,
            0xffff_ffff,
            below(random, 1e6),
          ]),
        },
      })),
    ),
  (parts, random) => packed("lying number of files", parts, pick(random, [0, 1, 65_535, parts.length + 1])),
  (parts, random) => packed("a part is missing", parts.toSpliced(below(random, parts.length), 1)),
  (parts, random) => {
    const part = pick(random, parts);
    const again = times(howMany(random, 3000), (at) => ({
      ...part,
      name: random() < 0.5 ? part.name : pick(random, [part.name.toUpperCase(), `${part.name}${at}`]),
    }));
    return packed("a part many times", [...parts, ...again]);
  },
  (parts, random) =>
    packed("names that lead outside", [
      ...parts,
      ...times(howMany(random, 3000), () => ({ name: `../${hostileText(random)}`, content: "x" })),
    ]),
  (parts, random) => ({ kind: "bytes changed", bytes: editBytes(packZip(parts), random), isTrue: false }),
  (parts, random) => {
    const bytes = packZip(parts);
    return { kind: "cut off", bytes: bytes.subarray(0, below(random, bytes.length)), isTrue: false };
  },
  (parts) => ({
    kind: "a container in itself",
    bytes: Buffer.concat([packZip(parts), packZip(parts)]),
    isTrue: false,
  }),
];

/** As it is about every third time: what is in the parts may be hostile enough. */
export const hostileContainer = (parts: readonly Packed[], random: Random): Container =>
  (random() < 0.3 ? (ways[0] as Way) : pick(random, ways))(parts, random);
