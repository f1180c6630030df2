// The id of a clause → the name of its place on the page, in letters that every address can hold.

/** Different ids have different names. */
export const anchorOf = (id: string): string =>
  `clause-${encodeURIComponent(id.replaceAll("_", "%5F")).replaceAll("%", "_")}`;
