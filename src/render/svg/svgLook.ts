// How a chart fits into what is around it: the colours of its ink and of its ground, and its ids.

/** How a chart fits into what is around it. */
export interface SvgLook {
  /** What its ids begin with; another for each chart of a page. */
  readonly id: string;
  /** The colour of lines and letters: `currentColor` on a page. */
  readonly ink: string;
  /** What is behind them; `null` lets the page be seen. */
  readonly paper: string | null;
}

/** Black on a white ground of its own: for print, and on whatever ground it is laid. */
export const paperLook: SvgLook = { id: "chart", ink: "#1a1a1a", paper: "#ffffff" };

/** As the page around it has its letters. */
export const pageLook = (id: string): SvgLook => ({ id, ink: "currentColor", paper: null });
