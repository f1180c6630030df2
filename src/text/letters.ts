// Characters that look like others, or like nothing → their classes, to be built into patterns, and their numbers.
// V8 reads each pattern in a file before anything runs, and a class of Unicode in it costs a start half a millisecond.

/** A character by its number, as "U+00A0". */
export const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** Characters that nobody sees. */
export const invisible = String.raw`[\p{Cf}\p{Default_Ignorable_Code_Point}]`;

/** Letters of alphabets that look alike; where a word has as many of two, those of the first are the stray ones. */
export const alphabets = {
  Cyrillic: String.raw`\p{Script=Cyrillic}`,
  Greek: String.raw`\p{Script=Greek}`,
  Latin: String.raw`\p{Script=Latin}`,
} as const;
