// What the fuzz gives nap: files of an attacker, and the calls that read them.

/** Numbers from 0 up to 1, always the same for the same seed. */
export type Random = () => number;

export interface HostileCase {
  /** What is hostile in it, in a few words. */
  readonly kind: string;
  /** By their paths in the folder in which nap runs. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** Symbolic links: path → where it leads. */
  readonly links?: Readonly<Record<string, string>>;
  /** They run one after another. */
  readonly calls: readonly (readonly string[])[];
  /** Whether the folder is a repository with a commit of these files, changed by one row since. */
  readonly isRepository?: boolean;
  /** A table whose rows are known: all of them are accounted for, or the file is refused. */
  readonly table?: { readonly file: string; readonly rows: number };
  /** The page that a call writes: none of the texts of an attacker is markup in it. */
  readonly page?: string;
}

/** One reader of nap → a case for each state of `random`. */
export type Generator = (random: Random) => HostileCase;

export const below = (random: Random, most: number): number => Math.floor(random() * most);

export function pick<T>(random: Random, list: readonly T[]): T {
  return list[below(random, list.length)] as T;
}

/** Mostly few, now and then a hundred thousand: each power of ten up to the most is half as likely as the one below. */
export function howMany(random: Random, most: number): number {
  let size = 3;
  while (size < most && random() < 0.5) size *= 10;
  return Math.min(most, 1 + below(random, size));
}

export const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
