import { createRatingReader } from "../src/index.ts";
import { openSource } from "../src/io/openSource.ts";
import { readTable } from "../src/io/readTable.ts";
const t = performance.now();
const o = await openSource("/tmp/big1m/assessments/big/ratings.csv", "x", { megabytes: 1000 });
if ("source" in o) {
  const r = createRatingReader({ keepTexts: false });
  const x = await readTable(o.source, r);
  console.log(x.problems.length, r.finish().table.rows, performance.now() - t, process.memoryUsage.rss() / 1e6);
}
