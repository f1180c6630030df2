// A text or attribute as XML has it → the same with its entities read.

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

export const withoutEntities = (text: string): string =>
  text.includes("&")
    ? text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi, (all, decimal, hexadecimal, name) => {
        if (name !== undefined) return named[String(name)] ?? all;
        const code =
          decimal === undefined ? Number.parseInt(String(hexadecimal), 16) : Number(String(decimal));
        return code > 0x10ffff ? all : String.fromCodePoint(code);
      })
    : text;
