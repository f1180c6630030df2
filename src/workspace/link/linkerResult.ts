// What a linker gives: assessments with what they refer to, and all that was found on the way.
import type { LinkedAssessment, Note, Problem } from "../../core.ts";
import type { EngineOutcome } from "../engine/engineUse.ts";
import type { AssessmentFile } from "../find/gathered.ts";
import type { TableGroup } from "../find/tableGroups.ts";
import type { ReadRatings } from "../read/ratingsRead.ts";
import type { Named, References as Names } from "./references.ts";
import type { RowsOfAssessment } from "./rowsOfAssessment.ts";

/** Links one assessment after the other; none where there is nothing to score. */
export interface Linker extends Pick<ReadRatings, "written" | "titles"> {
  /** Several where its rows name rounds. */
  readonly assessment: (file: AssessmentFile) => Promise<LinkedAssessment[]>;
  /** Tables of the call that are one assessment. */
  readonly tables: (group: TableGroup) => Promise<LinkedAssessment[]>;
  readonly named: Named;
  readonly methodAt: Names["methodAt"];
  readonly problems: () => Problem[];
  readonly notes: readonly Note[];
  readonly rows: readonly RowsOfAssessment[];
  /** Of the tables of each assessment, whether an engine counted them. */
  readonly engines: readonly EngineOutcome[];
}
