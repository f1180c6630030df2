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
      fill={ink}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
    >
      <title id={`${id}-title`}>{chart.title}</title>
      <desc id={`${id}-text`}>{chart.description}</desc>
      {alike(chart.marks).map(markView)}
    </svg>
  );
}

const ink = "currentColor";

const isOpen = ({ shape }: Extract<Mark, { kind: "shape" }>): boolean =>
  shape === "dash" || shape === "cross";

type Path = Readonly<Record<string, string | number | undefined>> & { readonly d: string };

type Drawn =
  Extract<Mark, { kind: "text" | "box" }> | { readonly kind: "paths"; readonly paths: readonly Path[] };

/** Shapes and lines that look alike and follow each other are one path: a page has hundreds of them. */
function alike(marks: readonly Mark[]): Drawn[] {
  const drawn: Drawn[] = [];
  let run: { readonly key: string; paths: readonly Path[] } = { key: "", paths: [] };
  for (const mark of marks) {
    if (mark.kind === "text" || mark.kind === "box") {
      run = { key: "", paths: [] };
      drawn.push(mark);
      continue;
    }
    const own = mark.kind === "line" ? [{ ...stroked(mark), d: way(mark.points) }] : shapePaths(mark);
    const key = JSON.stringify(own.map((path) => ({ ...path, d: "" })));
    if (key === run.key) drawn.pop();
    else run = { key, paths: own.map((path) => ({ ...path, d: "" })) };
    run = { key, paths: run.paths.map((path, at) => ({ ...path, d: `${path.d}${own[at]?.d ?? ""}` })) };
    drawn.push({ kind: "paths", paths: run.paths });
  }
  return drawn;
}

function markView(mark: Drawn): VNode {
  switch (mark.kind) {
    case "text":
      return (
        <text
          x={mark.x}
          y={mark.y}
          font-size={mark.size}
          text-anchor={mark.anchor === "start" ? undefined : mark.anchor}
          font-weight={mark.bold === true ? "bold" : undefined}
          fill-opacity={mark.quiet === true ? 0.8 : undefined}
        >
          {mark.text}
        </text>
      );
    case "box":
      return <rect x={mark.x} y={mark.y} width={mark.width} height={mark.height} {...filled(mark.fill)} />;
    case "paths":
      return (
        <>
          {mark.paths.map((path) => (
            <path {...path} />
          ))}
        </>
      );
  }
}

/** Half is an outline, and its left half filled. */
function shapePaths(mark: Extract<Mark, { kind: "shape" }>): Path[] {
  const { x, y, size, fill } = mark;
  const own = { ...filled(isOpen(mark) || fill === "half" ? "hollow" : fill), d: outline(mark) };
  const r = round(size / 2);
  return fill === "half"
    ? [own, { d: `M${round(x - r)} ${round(y - r)}H${x}V${round(y + r)}h-${r}Z` }]
    : [own];
}

const round = (value: number): number => Math.round(value * 100) / 100;

const stroked = ({ thickness, dashed, quiet }: Extract<Mark, { kind: "line" }>) => ({
  fill: "none",
  stroke: ink,
  "stroke-width": thickness,
  "stroke-dasharray": dashed === true ? "3 2" : undefined,
  "stroke-opacity": quiet === true ? 0.45 : undefined,
});

const way = (points: Extract<Mark, { kind: "line" }>["points"]): string =>
  points.map(([x, y], at) => `${at === 0 ? "M" : "L"}${x} ${y}`).join("");

/** Hatched is half as dark here: what is on one page has no need of patterns. */
const filled = (fill: Extract<Mark, { kind: "box" }>["fill"]) =>
  fill === "full"
    ? {}
    : fill === "hollow"
      ? { fill: "none", stroke: ink, "stroke-width": 1.4 }
      : { "fill-opacity": 0.3, stroke: ink, "stroke-width": 1.4 };

/** Around its middle; the line of an outline lies inside. */
function outline({ shape, x, y, size, fill }: Extract<Mark, { kind: "shape" }>): string {
  const r = round((fill === "full" ? size : size - 1.4) / 2);
  const at = (dx: number, dy: number): string => `${round(x + dx * r)} ${round(y + dy * r)}`;
  if (shape === "circle") return `M${at(-1, 0)}A${r} ${r} 0 1 1 ${at(1, 0)}A${r} ${r} 0 1 1 ${at(-1, 0)}Z`;
  if (shape === "square") return `M${at(-1, -1)}h${2 * r}v${2 * r}h-${2 * r}Z`;
  if (shape === "diamond") return `M${at(0, -1)}L${at(1, 0)}L${at(0, 1)}L${at(-1, 0)}Z`;
  if (shape === "triangle") return `M${at(0, -1)}L${at(1, 1)}L${at(-1, 1)}Z`;
  return shape === "dash"
    ? `M${at(-1, 0)}L${at(1, 0)}`
    : `M${at(-1, -1)}L${at(1, 1)}M${at(1, -1)}L${at(-1, 1)}`;
}
