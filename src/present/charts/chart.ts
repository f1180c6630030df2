// A picture of figures before it is drawn: marks with their places, texts, and a table of the same figures.

/** Filled, with an outline alone, hatched, or filled on its left half: what colour would say elsewhere. */
export type Fill = "full" | "hollow" | "hatched" | "half";

/** Outlines that are told apart without colour. */
export type Shape = "circle" | "square" | "diamond" | "triangle" | "dash" | "cross";

/** Places and lengths are in px, rounded to hundredths; y grows downwards. */
export type Mark =
  | {
      readonly kind: "text";
      /** Of the anchor, on the base line. */
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly anchor: "start" | "middle" | "end";
      readonly bold?: boolean;
      readonly quiet?: boolean;
    }
  | {
      readonly kind: "line";
      /** Two points, or more. */
      readonly points: readonly (readonly [x: number, y: number])[];
      readonly thickness: number;
      readonly dashed?: boolean;
      readonly quiet?: boolean;
    }
  | {
      readonly kind: "shape";
      readonly shape: Shape;
      /** Of the middle. */
      readonly x: number;
      readonly y: number;
      /** Across. */
      readonly size: number;
      readonly fill: Fill;
    }
  | {
      readonly kind: "box";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: Fill;
    };

/** Marks that stand together, from 0 downwards. */
export interface Piece {
  readonly marks: readonly Mark[];
  readonly height: number;
}

/** The figures of a chart, as texts; for readers who do not see it, and to be copied. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A chart, in one language. */
export interface Chart extends Piece {
  readonly width: number;
  readonly title: string;
  /** What is to be seen in it, and its figures, in words. */
  readonly description: string;
  readonly table: ChartTable;
}

/** The width of a chart where nothing else is asked for: its letters can be read on a phone and in a column. */
export const usualWidth = 400;

/** What is left free around a chart. */
export const margin = 14;

/** Sizes of letters. */
export const sizes = { title: 16, text: 13, small: 12 } as const;
