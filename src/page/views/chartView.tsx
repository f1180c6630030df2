// A chart → its picture, drawn in the ink of the page by attributes alone; what it shows is in its description.
import type { VNode } from "preact";
import type { Chart, Mark } from "../../core.ts";

/** @param id what the ids of its parts begin with */
export function ChartView({ chart, id }: { readonly chart: Chart; readonly id: string }): VNode {
  return (
    <svg
      class="chart"
      viewBox={`0 0 ${chart.width} ${chart.height}`}
      width={chart.width}
      height={chart.height}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
    >
      <title id={`${id}-title`}>{chart.title}</title>
      <desc id={`${id}-text`}>{chart.description}</desc>
      {chart.marks.map(markView)}
    </svg>
  );
}

const ink = "currentColor";

const isOpen = ({ shape }: Extract<Mark, { kind: "shape" }>): boolean =>
  shape === "dash" || shape === "cross";

function markView(mark: Mark): VNode {
  switch (mark.kind) {
    case "text":
      return (
        <text
          x={mark.x}
          y={mark.y}
          font-size={mark.size}
          text-anchor={mark.anchor}
          font-weight={mark.bold === true ? "bold" : undefined}
          fill={ink}
          fill-opacity={mark.quiet === true ? 0.8 : undefined}
        >
          {mark.text}
        </text>
      );
    case "line":
      return (
        <polyline
          points={mark.points.map(([x, y]) => `${x},${y}`).join(" ")}
          fill="none"
          stroke={ink}
          stroke-width={mark.thickness}
          stroke-dasharray={mark.dashed === true ? "3 2" : undefined}
          stroke-opacity={mark.quiet === true ? 0.45 : undefined}
        />
      );
    case "box":
      return <rect x={mark.x} y={mark.y} width={mark.width} height={mark.height} {...filled(mark.fill)} />;
    case "shape":
      return <path d={outline(mark)} {...filled(isOpen(mark) ? "hollow" : mark.fill)} />;
  }
}

const filled = (fill: Extract<Mark, { kind: "box" }>["fill"]) =>
  fill === "full"
    ? { fill: ink }
    : { fill: fill === "hollow" ? "none" : ink, "fill-opacity": 0.3, stroke: ink, "stroke-width": 1.4 };

/** Around its middle; the line of an outline lies inside. */
function outline({ shape, x, y, size, fill }: Extract<Mark, { kind: "shape" }>): string {
  const r = Math.round((fill === "full" ? size : size - 1.4) * 50) / 100;
  const at = (dx: number, dy: number): string =>
    `${Math.round((x + dx * r) * 100) / 100} ${Math.round((y + dy * r) * 100) / 100}`;
  if (shape === "circle") return `M${at(-1, 0)}A${r} ${r} 0 1 1 ${at(1, 0)}A${r} ${r} 0 1 1 ${at(-1, 0)}Z`;
  if (shape === "square") return `M${at(-1, -1)}L${at(1, -1)}L${at(1, 1)}L${at(-1, 1)}Z`;
  if (shape === "diamond") return `M${at(0, -1)}L${at(1, 0)}L${at(0, 1)}L${at(-1, 0)}Z`;
  if (shape === "triangle") return `M${at(0, -1)}L${at(1, 1)}L${at(-1, 1)}Z`;
  return shape === "dash"
    ? `M${at(-1, 0)}L${at(1, 0)}`
    : `M${at(-1, -1)}L${at(1, 1)}M${at(1, -1)}L${at(-1, 1)}`;
}
