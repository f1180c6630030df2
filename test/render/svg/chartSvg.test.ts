// Charts → SVG that libxml2 accepts and that holds nothing but what the schema of charts allows, whatever the texts are
import fc from "fast-check";
import { expect, test } from "vitest";
import { chartSvg } from "../../../src/render/svg/chartSvg.ts";
import { pageLook } from "../../../src/render/svg/svgLook.ts";
import { svgText } from "../../../src/render/svg/svgText.ts";
import { anyCharts } from "../../present/charts/anyCharts.ts";
import { anyText } from "../findings/anyFindings.ts";
import { runs } from "../../properties/runs.ts";
import { faultsOfSvg, textsOfSvg } from "./readSvg.ts";

test("every picture is one that the schema allows: no script, no style, no link, no other file", async () => {
  const pictures: string[] = [];
  fc.assert(
    fc.property(anyCharts, fc.boolean(), (charts, isOnPage) => {
      const look = isOnPage ? [pageLook("page-chart")] : [];
      pictures.push(
        chartSvg(charts, ...look),
        ...charts.slice(0, 2).map((chart) => chartSvg([chart], ...look)),
      );
      expect(chartSvg(charts, ...look)).toBe(pictures.at(-1 - Math.min(charts.length, 2)));
    }),
    { numRuns: runs(15) },
  );
  expect(await faultsOfSvg(pictures)).toEqual([]);
});

test("the schema sees what must not be there", async () => {
  const [chart] = fc.sample(anyCharts, { numRuns: 1, seed: 1 })[0] ?? [];
  if (chart === undefined) throw new Error("no chart");
  const picture = chartSvg([chart]);
  for (const planted of [
    '<script href="x"/>',
    "<style>a{}</style>",
    '<text x="1" y="1" font-size="12" style="fill:red">x</text>',
    '<text x="1" y="1" font-size="12" onclick="x">x</text>',
    '<image href="https://e.example/x.png"/>',
    '<rect width="1" height="1" fill="url(https://e.example/#x)"/>',
    '<text x="NaN" y="1" font-size="12">x</text>',
  ])
    expect(await faultsOfSvg([picture.replace("</svg>", `${planted}</svg>`)]), planted).not.toEqual([]);
});

test("texts come back as they are, but for what nobody may see or nothing can hold", async () => {
  const pieces = fc.sample(anyText, { numRuns: 200, seed: 7 });
  const document = `<svg xmlns="http://www.w3.org/2000/svg">${pieces.map((piece) => `<text>${svgText(piece)}</text>`).join("")}</svg>`;
  const texts = await textsOfSvg(document, "text");
  expect(texts).toHaveLength(pieces.length);
  for (const [at, text] of texts.entries()) {
    expect(text).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
    const visible = (said: string): string => said.replaceAll(/[^\p{L}\p{N}\p{P}\p{S}]/gu, "");
    expect(visible(text).replaceAll("\ufffd", "")).toBe(
      visible(pieces[at] ?? "").replaceAll(/[\ufffd\ufffe\uffff]/g, ""),
    );
  }
});

test("two charts of a page have no id in common", () => {
  const [charts = []] = fc.sample(anyCharts, { numRuns: 1, seed: 3 });
  const ids = charts
    .slice(0, 3)
    .flatMap((chart, at) =>
      Array.from(chartSvg([chart], pageLook(`c${at}`)).matchAll(/ id="([^"]+)"/g), ([, id]) => id),
    );
  expect(new Set(ids).size).toBe(ids.length);
});
