// Of each problem code the parameters that its example has: a message to show is made of them.
import type { AllProblemParams } from "../problem.ts";
import { claimSamples } from "./samples/claimSamples.ts";
import { fileSamples } from "./samples/fileSamples.ts";
import { gateSamples } from "./samples/gateSamples.ts";
import { judgementSamples } from "./samples/judgementSamples.ts";
import { mappingSamples } from "./samples/mappingSamples.ts";
import { methodSamples } from "./samples/methodSamples.ts";
import { referenceSamples } from "./samples/referenceSamples.ts";
import { replySamples } from "./samples/replySamples.ts";
import { structureSamples } from "./samples/structureSamples.ts";
import { tableSamples } from "./samples/tableSamples.ts";
import { timeSamples } from "./samples/timeSamples.ts";
import { valueSamples } from "./samples/valueSamples.ts";
import { workbookSamples } from "./samples/workbookSamples.ts";

export const problemSamples: AllProblemParams = {
  ...fileSamples,
  ...workbookSamples,
  ...structureSamples,
  ...valueSamples,
  ...referenceSamples,
  ...methodSamples,
  ...claimSamples,
  ...tableSamples,
  ...mappingSamples,
  ...timeSamples,
  ...replySamples,
  ...judgementSamples,
  ...gateSamples,
};
