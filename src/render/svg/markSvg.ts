// A mark of a chart → its element of SVG.
import type { Mark } from "../../present/charts/chart.ts";
import { fillSvg } from "./fillSvg.ts";
import { px } from "./px.ts";
import { shapeSvg } from "./shapeSvg.ts";
import type { SvgLook } from "./svgLook.ts";
import { svgText } from "./svgText.ts";

export function markSvg(mark: Mark, look: SvgLook): string {
  switch (mark.kind) {
    case "text":
      return textSvg(mark);
    case "line":
      return lineSvg(mark, look);
    case "box":
      return boxSvg(mark, look);
    case "shape":
      return shapeSvg(mark, look);
  }
}

const attributes = (all: Readonly<Record<string, string | number | false>>): string =>
  Object.entries(all)
    .flatMap(([name, value]) =>
      value === false ? [] : [` ${name}="${typeof value === "number" ? px(value) : value}"`],
    )
    .join("");

function textSvg({ x, y, text, size, anchor, bold, quiet }: Extract<Mark, { kind: "text" }>): string {
  return `<text${attributes({
    x,
    y,
    "font-size": size,
    "text-anchor": anchor !== "start" && anchor,
    "font-weight": bold === true && "bold",
    "fill-opacity": quiet === true && 0.75,
  })}>${svgText(text)}</text>`;
}

function lineSvg(
  { points, thickness, dashed, quiet }: Extract<Mark, { kind: "line" }>,
  { ink }: SvgLook,
): string {
  return `<polyline${attributes({
    points: points.map(([x, y]) => `${px(x)},${px(y)}`).join(" "),
    fill: "none",
    stroke: ink,
    "stroke-width": thickness,
    "stroke-dasharray": dashed === true && "3 2",
    "stroke-opacity": quiet === true && 0.45,
  })}/>`;
}

function boxSvg({ x, y, width, height, fill }: Extract<Mark, { kind: "box" }>, look: SvgLook): string {
  return `<rect${attributes({ x, y, width, height })}${fillSvg(fill, look)}/>`;
}
