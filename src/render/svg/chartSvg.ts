// A chart → its SVG: no script, no style, no other file; presentation attributes alone, so that a strict CSP lets it through.
import type { Chart } from "../../present/charts/chart.ts";
import { markSvg } from "./markSvg.ts";
import { paperLook, type SvgLook } from "./svgLook.ts";
import { svgText } from "./svgText.ts";

const fonts = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', Arial, sans-serif";

/**
 * The picture of a chart. On a page, `pageLook` and another id for each chart.
 *
 * @param charts one, or several that stand below each other
 */
export function chartSvg(charts: readonly Chart[], look: SvgLook = paperLook): string {
  const [first] = charts;
  const width = charts.reduce((most, chart) => Math.max(most, chart.width), 1);
  const height = charts.reduce((sum, chart) => sum + chart.height, 0) || 1;
  const isOne = charts.length === 1;
  const { id, ink, paper } = look;
  const root = [
    'xmlns="http://www.w3.org/2000/svg"',
    `viewBox="0 0 ${width} ${height}"`,
    `width="${width}" height="${height}"`,
    isOne
      ? `role="img" aria-labelledby="${id}-title ${id}-desc"`
      : `role="group" aria-labelledby="${id}-title"`,
    `font-family="${fonts}" fill="${ink}" stroke="none"`,
  ];
  const lines = [
    `<svg ${root.join(" ")}>`,
    `<title id="${id}-title">${svgText(first?.title ?? "")}</title>`,
    ...(isOne && first !== undefined ? [`<desc id="${id}-desc">${svgText(first.description)}</desc>`] : []),
    `<defs>${hatch(look)}</defs>`,
    ...(paper === null ? [] : [`<rect width="${width}" height="${height}" fill="${paper}"/>`]),
  ];
  let top = 0;
  for (const [at, chart] of charts.entries()) {
    const own = `${id}-${at + 1}`;
    if (!isOne)
      lines.push(
        `<g transform="translate(0 ${top})" role="img" aria-labelledby="${own}-title ${own}-desc">`,
        `<title id="${own}-title">${svgText(chart.title)}</title>`,
        `<desc id="${own}-desc">${svgText(chart.description)}</desc>`,
      );
    for (const mark of chart.marks) lines.push(markSvg(mark, look));
    if (!isOne) lines.push("</g>");
    top += chart.height;
  }
  lines.push("</svg>");
  return `${lines.join("\n")}\n`;
}

const hatch = ({ id, ink }: SvgLook): string =>
  `<pattern id="${id}-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
  `<path d="M1 0V5" stroke="${ink}" stroke-width="1.4"/></pattern>`;
