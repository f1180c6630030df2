// Text → whether it consists of letters, digits and marks that no terminal and no runner obeys.

/** Nearly every cell of a long table: nothing in it needs a closer look. */
const plain = /^[\w .,%/()+-]*$/;

export const isPlain = (text: string): boolean => plain.test(text);
