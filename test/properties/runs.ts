// How often a property is tried: as often as usual, and less where the tests run once for each of many mutants.
export const runs = (usual: number): number =>
  process.env["FEW_RUNS"] === undefined ? usual : Math.ceil(usual / 8);
