// What stands in the place of the values of a method that gives counts and shares of the statuses alone.
export const noValues = "none";
