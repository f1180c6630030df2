// A value of any type → how a message shows it.

/**
 * Never throws, as a template does for a symbol or an object without a prototype.
 *
 * @example
 * ["72.22", 5, null, {}].map(shownValue) // ["72.22", "5", "null", "object"]
 */
export const shownValue = (value: unknown): string =>
  value !== null && ["object", "function", "symbol"].includes(typeof value)
    ? typeof value
    : `${value as string}`;
