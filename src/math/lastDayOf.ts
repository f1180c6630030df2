// A month → its last day.

/**
 * How many days a month has, in the Gregorian calendar.
 *
 * @param month 1 to 12
 * @example lastDayOf(2020, 2) // 29
 */
export const lastDayOf = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;
