// A mark that is told by its outline → its element of SVG.
import type { Mark, Shape } from "../../present/charts/chart.ts";
import { fillSvg } from "./fillSvg.ts";
import { px } from "./px.ts";
import type { SvgLook } from "./svgLook.ts";

export function shapeSvg(
  { shape, x, y, size, fill }: Extract<Mark, { kind: "shape" }>,
  look: SvgLook,
): string {
  // The line of an outline is as much outside as inside of it.
  const radius = px((fill === "full" ? size : size - 1.4) / 2);
  if (shape === "circle" && fill !== "half")
    return `<circle cx="${px(x)}" cy="${px(y)}" r="${radius}"${fillSvg(fill, look)}/>`;
  const whole = `<path d="${outlines[shape](x, y, radius)}"${fillSvg(fill === "half" || isOpen(shape) ? "hollow" : fill, look)}/>`;
  return fill === "half" ? `${whole}<path d="${halves(x, y, radius)}"/>` : whole;
}

const isOpen = (shape: Shape): boolean => shape === "dash" || shape === "cross";

const at = (x: number, y: number): string => `${px(x)} ${px(y)}`;

/** Paths around a middle. */
const outlines: Readonly<Record<Shape, (x: number, y: number, r: number) => string>> = {
  circle: (x, y, r) => `M${at(x - r, y)}A${r} ${r} 0 1 1 ${at(x + r, y)}A${r} ${r} 0 1 1 ${at(x - r, y)}Z`,
  square: (x, y, r) => `M${at(x - r, y - r)}H${px(x + r)}V${px(y + r)}H${px(x - r)}Z`,
  diamond: (x, y, r) => `M${at(x, y - r)}L${at(x + r, y)}L${at(x, y + r)}L${at(x - r, y)}Z`,
  triangle: (x, y, r) => `M${at(x, y - r)}L${at(x + r, y + r)}L${at(x - r, y + r)}Z`,
  dash: (x, y, r) => `M${at(x - r, y)}H${px(x + r)}`,
  cross: (x, y, r) => `M${at(x - r, y - r)}L${at(x + r, y + r)}M${at(x + r, y - r)}L${at(x - r, y + r)}`,
};

/** The left half. */
const halves = (x: number, y: number, r: number): string =>
  `M${at(x - r, y - r)}H${px(x)}V${px(y + r)}H${px(x - r)}Z`;
