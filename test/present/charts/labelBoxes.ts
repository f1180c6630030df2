// A chart → the boxes of its texts, and those that meet or leave the chart
import type { Chart, Mark } from "../../../src/present/charts/chart.ts";
import { labelWidth } from "../../../src/present/charts/labelWidth.ts";

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const boxOf = ({ x, y, text, size, anchor, bold }: Extract<Mark, { kind: "text" }>): Box => {
  const width = labelWidth(text, size, bold);
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  // Between the base line and the top of capitals: letters with tails reach into the line below in no font.
  return { text, left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.2 };
};

/** Pairs of texts that stand on each other, by the widths of the widest fonts, and texts that are cut off. */
export function meetingTexts({ marks, width, height }: Chart): string[] {
  const boxes = marks
    .flatMap((mark) => (mark.kind === "text" && mark.text !== "" ? [boxOf(mark)] : []))
    .toSorted((a, b) => a.top - b.top);
  const outside = boxes.filter(
    ({ left, right, top, bottom }) => left < -0.01 || right > width + 0.01 || top < 0 || bottom > height,
  );
  const meeting = boxes.flatMap((box, at) => {
    const others: Box[] = [];
    for (let next = at + 1; next < boxes.length; next += 1) {
      const other = boxes[next];
      if (other === undefined || other.top >= box.bottom) break;
      if (box.left < other.right && other.left < box.right) others.push(other);
    }
    return others.map((other) => `${box.text} | ${other.text}`);
  });
  return [...outside.map(({ text }) => `outside: ${text}`), ...meeting];
}
