// A delimited file → how many records csv-parse reads from it, and nothing else: what `nap` is measured against.
import { createReadStream } from "node:fs";
import { parse } from "csv-parse";

let records = 0;
createReadStream(process.argv[2] ?? "")
  .pipe(parse())
  .on("data", () => records++)
  .on("end", () => process.stdout.write(`${records}\n`));
