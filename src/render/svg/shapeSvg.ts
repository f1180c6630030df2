// A mark that is told by its outline → its element of SVG.
import type { Mark, Shape } from "../../present/charts/chart.ts";
import { fillSvg } from "./fillSvg.ts";
import type { SvgLook } from "./svgLook.ts";

const hundredths = (value: number): number => Math.round(value * 100) / 100;

export function shapeSvg(
  { shape, x, y, size, fill }: Extract<Mark, { kind: "shape" }>,
  look: SvgLook,
): string {
  // The line of an outline is as much outside as inside of it.
  const radius = hundredths((fill === "full" ? size : size - 1.4) / 2);
  if (shape === "circle" && fill !== "half")
    return `<circle cx="${x}" cy="${y}" r="${radius}"${fillSvg(fill, look)}/>`;
  const whole = `<path d="${outlines[shape](x, y, radius)}"${fillSvg(fill === "half" || isOpen(shape) ? "hollow" : fill, look)}/>`;
  return fill === "half" ? `${whole}<path d="${halves(x, y, radius)}"/>` : whole;
}

const isOpen = (shape: Shape): boolean => shape === "dash" || shape === "cross";

const at = (x: number, y: number): string => `${hundredths(x)} ${hundredths(y)}`;

/** Paths around a middle. */
const outlines: Readonly<Record<Shape, (x: number, y: number, r: number) => string>> = {
  circle: (x, y, r) => `M${at(x - r, y)}A${r} ${r} 0 1 1 ${at(x + r, y)}A${r} ${r} 0 1 1 ${at(x - r, y)}Z`,
  square: (x, y, r) => `M${at(x - r, y - r)}H${hundredths(x + r)}V${hundredths(y + r)}H${hundredths(x - r)}Z`,
  diamond: (x, y, r) => `M${at(x, y - r)}L${at(x + r, y)}L${at(x, y + r)}L${at(x - r, y)}Z`,
  triangle: (x, y, r) => `M${at(x, y - r)}L${at(x + r, y + r)}L${at(x - r, y + r)}Z`,
  dash: (x, y, r) => `M${at(x - r, y)}H${hundredths(x + r)}`,
  cross: (x, y, r) => `M${at(x - r, y - r)}L${at(x + r, y + r)}M${at(x + r, y - r)}L${at(x - r, y + r)}`,
};

/** The left half. */
const halves = (x: number, y: number, r: number): string =>
  `M${at(x - r, y - r)}H${hundredths(x)}V${hundredths(y + r)}H${hundredths(x - r)}Z`;
