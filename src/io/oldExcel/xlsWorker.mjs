// In a thread of its own: the bytes of an .xls → its sheets, as plain rows that can be sent on; or why there are none.
import { parentPort, workerData } from "node:worker_threads";
import { read, set_cptable } from "@e965/xlsx";
import * as codePages from "@e965/xlsx/dist/cpexcel.full.mjs";

// Workbooks of Excel 95 and before have texts in the encoding of their country.
set_cptable(codePages);

/** One row more than a sheet of this kind can have is never made. */
const lastRow = 65_536;
const mostColumns = 256;

/** Values of one kind → each once, by a number: thousands of cells that show one text send it a single time. */
function numbered() {
  const found = new Map();
  const list = [];
  return {
    list,
    numberOf(key, value) {
      let number = found.get(key);
      if (number === undefined) {
        number = list.push(value) - 1;
        found.set(key, number);
      }
      return number;
    },
  };
}

function rowsOf(sheet, texts, numbers) {
  const rows = [];
  const properties = sheet["!rows"] ?? [];
  for (const [index, cells] of (sheet["!data"] ?? []).slice(0, lastRow).entries()) {
    if (!cells) continue;
    const own = cells.slice(0, mostColumns);
    const values = Array.from(own, (cell) => {
      const value = cell === undefined || cell === null ? null : valueOf(cell);
      if (value === null) return null;
      if (typeof value === "string") return texts.numberOf(value, value);
      return -1 - numbers.numberOf(`${value.number} ${value.format}`, value);
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
  const [texts, numbers] = [numbered(), numbered()];
  return {
    texts: texts.list,
    numbers: numbers.list,
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
        rows: rowsOf(sheet, texts, numbers),
      };
    }),
  };
}

const send = (message) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort.postMessage(message);
};

try {
  send(sheetsIn(Buffer.from(workerData)));
} catch (error) {
  send({ fault: /password|encrypt/i.test(String(error)) ? "locked" : "not-understood" });
}
