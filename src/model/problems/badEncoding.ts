// What is wrong with the encoding of a file, and what would be right.

/** In UTF-8 and UTF-16 a byte that is not part of a character, from offset 0; UTF-32 is not read at all. */
export type BadEncoding =
  | ({
      readonly encoding: "UTF-8" | "UTF-16";
      readonly offset: number;
      readonly byte: string;
    } & LikelyEncoding)
  | { readonly encoding: "UTF-32"; readonly offset: 0 }
  | BadNamedEncoding;

/** What the file is likely in, and how its header then reads. */
type LikelyEncoding = {
  readonly likely?: string;
  readonly header?: readonly string[];
};

/** What is wrong with an encoding that is named: nobody knows it, or the file is in another. */
type BadNamedEncoding =
  | { readonly encoding: string; readonly fault: "unknown"; readonly suggestion?: string }
  | {
      readonly encoding: string;
      readonly fault: "other-bytes";
      readonly offset: number;
      readonly byte: string;
    }
  | { readonly encoding: string; readonly fault: "is-utf8" };
