// Of each problem code an example: its page is made of it, and no start reads it.
import type { ProblemCode } from "../problem.ts";
import { claimExamples } from "./examples/claimExamples.ts";
import { fileExamples } from "./examples/fileExamples.ts";
import { gateExamples } from "./examples/gateExamples.ts";
import { judgementExamples } from "./examples/judgementExamples.ts";
import { mappingExamples } from "./examples/mappingExamples.ts";
import { methodExamples } from "./examples/methodExamples.ts";
import { referenceExamples } from "./examples/referenceExamples.ts";
import { replyExamples } from "./examples/replyExamples.ts";
import { structureExamples } from "./examples/structureExamples.ts";
import { tableExamples } from "./examples/tableExamples.ts";
import { timeExamples } from "./examples/timeExamples.ts";
import { valueExamples } from "./examples/valueExamples.ts";
import { workbookExamples } from "./examples/workbookExamples.ts";
import type { Example } from "./problemInfo.ts";

export const problemExamples: Readonly<Record<ProblemCode, Example>> = {
  ...claimExamples,
  ...fileExamples,
  ...gateExamples,
  ...judgementExamples,
  ...mappingExamples,
  ...methodExamples,
  ...referenceExamples,
  ...replyExamples,
  ...structureExamples,
  ...tableExamples,
  ...timeExamples,
  ...valueExamples,
  ...workbookExamples,
};
