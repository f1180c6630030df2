// How many columns a table may have: a row is kept in memory as a whole, and each unknown column has a problem of its own.
export const mostColumns = 1000;
