// A sentence → a chart that holds nothing else, where there is nothing to be drawn.
import { usualWidth, type Chart } from "./chart.ts";
import { framedChart } from "./framedChart.ts";

const empty = { marks: [], height: 0 } as const;

/**
 * A sentence in the place of a chart, where there is nothing to draw.
 *
 * @param width in px
 * @example textChart("Nothing changed.").title // "Nothing changed."
 */
export const textChart = (sentence: string, width: number = usualWidth): Chart =>
  framedChart(
    {
      title: sentence,
      lead: "",
      body: empty,
      legend: empty,
      captions: [],
      table: { columns: [], rows: [] },
    },
    width,
  );
