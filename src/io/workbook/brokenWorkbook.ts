// Why a workbook cannot be read; thrown inside `io/workbook/` and turned into its problem there.
import type { WorkbookFault } from "../../model/problems/workbookProblems.ts";

export class BrokenWorkbook extends Error {
  readonly fault: WorkbookFault;
  constructor(fault: WorkbookFault) {
    super(fault.reason);
    this.fault = fault;
  }
}
