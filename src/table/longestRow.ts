// How many bytes a row may have: a quote that swallows the rest of a large file must not fill the memory.
export const longestRow = 8_000_000;
