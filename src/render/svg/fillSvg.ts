// What a mark is filled with → the attributes of its element; nothing where it has the ink of all.
import type { Fill } from "../../present/charts/chart.ts";
import type { SvgLook } from "./svgLook.ts";

export const fillSvg = (fill: Fill, { id, ink }: SvgLook): string =>
  fill === "full"
    ? ""
    : ` fill="${fill === "hatched" ? `url(#${id}-hatch)` : "none"}" stroke="${ink}" stroke-width="1.4"`;
