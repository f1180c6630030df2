// A cell → whether dashes are all that stands in it.

const onlyDashes = /^[-\u2010-\u2015\u2212]+$/;

/** Hyphens, dashes and minus signs of any kind, and nothing else. */
export const isDashes = (cell: string): boolean => onlyDashes.test(cell);
