// A number that may be 1,200 or 1.2 → what it is in either reading.

/** @example bothReadings("1,200") // { decimal: "1.2", thousands: "1200" } */
export const bothReadings = (text: string): { decimal: string; thousands: string } => ({
  decimal: text
    .trim()
    .replace(",", ".")
    .replace(/\.0+$|(?<!0)0+$/, ""),
  thousands: text.trim().replace(/[.,]/, ""),
});
