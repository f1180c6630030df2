// A pattern of file names → what stands in the braces, for the name of a file.

/** Some systems keep an accent apart from its letter. */
const name = (path: string): string =>
  (path.replaceAll("\\", "/").split("/").at(-1) ?? path).normalize("NFC");

/** The name of a file without its folders and its ending. */
export const bareName = (path: string): string => name(path).replace(/(?<=.)\.[^.]+$/, "");

/**
 * The text that a file name has in the place of `{column}`; `*` stands for anything, `?` for one character. `null` where the
 * name is not of that pattern. The ending may be missing in the pattern.
 *
 * @example textInFileName("{body}-*.xlsx", "body", "reports/moj-2020.xlsx") // "moj"
 */
export function textInFileName(pattern: string, column: string, path: string): string | null {
  const parts = (name(pattern).match(/\{[^}]*\}|\*|\?|[^{}*?]+|./g) ?? []).map((part) =>
    part === `{${column}}`
      ? "(.+?)"
      : part === "*" || /^\{.*\}$/.test(part)
        ? ".*?"
        : part === "?"
          ? "."
          : part.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`),
  );
  const expression = new RegExp(`^${parts.join("")}$`, "iu");
  const file = name(path);
  return (expression.exec(bareName(file)) ?? expression.exec(file))?.[1]?.trim() ?? null;
}
