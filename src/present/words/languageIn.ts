// A text of somebody → the language that its letters show; "" where they do not.

/** Letters that one of the languages has, and of those that share its script none. */
const signs = [
  { language: "az", has: /ə/i, hasNot: /$^/ },
  { language: "ru", has: /[ыэъё]/i, hasNot: /[іїєґўәғқңөүұһ]/i },
] as const;

/**
 * A BCP 47 tag, where letters show the language of a text that somebody wrote; "" where they do not.
 *
 * @example languageIn("Portal işləyir") // "az"
 */
export const languageIn = (text: string): string =>
  signs.find(({ has, hasNot }) => has.test(text) && !hasNot.test(text))?.language ?? "";
