// Why a workbook cannot be read; thrown inside `io/workbook/` and turned into its problem there.

/** `message` completes "the workbook cannot be read:". */
export class BrokenWorkbook extends Error {}
