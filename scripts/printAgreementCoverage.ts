// `npm run coverage:agreement -- SIMULATIONS RESAMPLES` → the table of docs/comparing.md: how often intervals of agreement hold.
import { argv } from "node:process";
import { coverageRows } from "./agreementCoverage.ts";

const [simulations = 1000, resamples = 2000] = argv.slice(2).map(Number);
for (const row of coverageRows(simulations, resamples)) console.log(row);
