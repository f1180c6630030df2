// How many characters a text may have that is an id, a title or a cell: as many as Excel allows in a cell.
export const longestText = 32_767;
