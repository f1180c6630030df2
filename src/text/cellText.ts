// A text → what a cell of a workbook can hold of it.

/** UTF-16 units. */
const most = 32_767;

/** All but tab and line break that XML has no place for, and what would steer a terminal. */
const unheld = /(?![\t\n])[\p{Cc}\p{Cs}\ufffe\uffff]/u;

const allUnheld = new RegExp(unheld, "gu");

/** What becomes of a text in a cell. */
export interface CellText {
  readonly text: string;
  /** `cut`: only the beginning is there. `replaced`: `\ufffd` stands for characters that a workbook cannot hold. */
  readonly loss: "cut" | "replaced" | null;
}

/**
 * A workbook is XML: control characters and halves of surrogate pairs cannot be in it, and a text has 32,767 units at most.
 *
 * @example cellText("a\u0007b") // { text: "a\ufffdb", loss: "replaced" }
 */
export function cellText(text: string): CellText {
  if (text.length <= most && !unheld.test(text)) return { text, loss: null };
  const lines = text.replace(/\r\n?/g, "\n");
  const whole = lines.replaceAll(allUnheld, "\ufffd");
  const isCut = whole.length > most;
  return {
    text: isCut ? `${whole.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "")}…` : whole,
    loss: isCut ? "cut" : whole === lines ? null : "replaced",
  };
}
