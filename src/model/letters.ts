// Classes of characters, to be built into patterns where they are needed.
// V8 reads each pattern in a file before anything runs, and a class of Unicode in it costs a start half a millisecond.

/** Characters that nobody sees. */
export const invisible = String.raw`[\p{Cf}\p{Default_Ignorable_Code_Point}]`;

/** Letters of alphabets that look alike; where a word has as many of two, those of the first are the stray ones. */
export const alphabets = {
  Cyrillic: String.raw`\p{Script=Cyrillic}`,
  Greek: String.raw`\p{Script=Greek}`,
  Latin: String.raw`\p{Script=Latin}`,
} as const;
