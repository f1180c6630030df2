// The inputs of a result → what the contract says of where it comes from.
import manifest from "../../package.json" with { type: "json" };
import type { Provenance } from "../core.ts";

export const provenance = (inputs: Provenance["inputs"] = []): Provenance => ({
  tool: { name: "nap", version: manifest.version },
  inputs,
});
