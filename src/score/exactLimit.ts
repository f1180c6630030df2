// The longest figure that is given: digits of its denominator.

/** With more digits a figure is withheld: nobody could check it, and comparing two of them would take minutes. */
export const exactLimit = 10_000;
