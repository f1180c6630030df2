// A sentence → a chart that holds nothing else, where there is nothing to be drawn.
import { usualWidth, type Chart } from "./chart.ts";
import { framedChart } from "./framedChart.ts";

const empty = { marks: [], height: 0 } as const;

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
