// The plans, assessments, scales and methods that come with nap, as the build compiles them.
import type { BundledData } from "../core.ts";
import compiled from "./shippedData.json" with { type: "json" };

export const shippedData = compiled as unknown as BundledData;
