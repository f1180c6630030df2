// The id of a clause → the id of which a spreadsheet makes it.

/** 1.10 for 1.1, "" where no zero can have been dropped. */
export const eatenZero = (id: string): string => (/\.\d*[1-9]$/.test(id) ? `${id}0` : "");
