// In a process of its own: the bytes of an .xls → its sheets, as plain rows that can be sent on; or why there are none.
import { read, set_cptable } from "@e965/xlsx";
import * as codePages from "@e965/xlsx/dist/cpexcel.full.mjs";

// Workbooks of Excel 95 and before have texts in the encoding of their country.
set_cptable(codePages);

/** One row more than a sheet of this kind can have is never made. */
const lastRow = 65_536;
const mostColumns = 256;

/** A list → what gives the position of a value in it, and puts it there once: thousands of cells that show one text send one. */
function positionIn(list, made = (value) => value) {
  const found = new Map();
  return (value) => {
    let position = found.get(value);
    if (position === undefined) found.set(value, (position = list.push(made(value)) - 1));
    return position;
  };
}

function rowsOf(sheet, textNumber, numberNumber) {
  const rows = [];
  const properties = sheet["!rows"] ?? [];
  const data = (sheet["!data"] ?? []).slice(0, lastRow);
  // What was taken is let go: the cells of the library take ten times what they hold.
  sheet["!data"] = [];
  for (const index of data.keys()) {
    const own = (data[index] ?? []).slice(0, mostColumns);
    data[index] = null;
    const values = Array.from(own, (cell) => {
      const value = cell === undefined || cell === null ? null : valueOf(cell);
      if (value === null) return null;
      return typeof value === "string" ? textNumber(value) : -1 - numberNumber(value);
    });
    if (values.some((value) => value !== null))
      rows.push({ row: index + 1, values, isHidden: properties[index]?.hidden === true });
  }
  return rows;
}

/** A text, or a number with its format. */
function valueOf({ t, v, w, z }) {
  if (t === "z" || v === undefined || v === "") return null;
  if (t === "n") return { number: v, format: typeof z === "string" ? z : "General" };
  if (t === "b") return v ? "TRUE" : "FALSE";
  if (t === "e") return w ?? "#VALUE!";
  return String(v);
}

function sheetsIn(bytes) {
  const book = read(bytes, {
    type: "buffer",
    dense: true,
    cellNF: true,
    cellStyles: true,
    cellHTML: false,
    cellFormula: false,
  });
  const settings = book.Workbook?.Sheets ?? [];
  const [texts, numbers] = [[], []];
  const textNumber = positionIn(texts);
  const byFormat = new Map();
  const numberNumber = ({ number, format }) => {
    let known = byFormat.get(format);
    if (known === undefined)
      byFormat.set(format, (known = positionIn(numbers, (own) => ({ number: own, format }))));
    return known(number);
  };
  return {
    texts,
    numbers,
    from1904: book.Workbook?.WBProps?.date1904 === true,
    sheets: book.SheetNames.map((name, index) => {
      const sheet = book.Sheets[name] ?? {};
      const merges = (sheet["!merges"] ?? []).map(({ s, e }) => [s.r + 1, s.c, e.r - s.r + 1, e.c - s.c + 1]);
      const isFiltered = sheet["!autofilter"] !== undefined;
      return {
        name,
        isHidden: (settings[index]?.Hidden ?? 0) !== 0,
        isFiltered,
        merges,
        rows: rowsOf(sheet, textNumber, numberNumber),
      };
    }),
  };
}

function answerTo(bytes) {
  try {
    return sheetsIn(bytes);
  } catch (error) {
    return { fault: /password|encrypt/i.test(String(error)) ? "locked" : "not-understood" };
  }
}

process.once("message", (bytes) => process.send(answerTo(Buffer.from(bytes)), () => process.exit()));
