// How many days ahead a clause is due soon, where nobody says so.

export const usualWithin = 30;
