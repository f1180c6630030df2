// The shipped scales and methods → as the core has them, made when they are first asked for.
import {
  shippedMethods,
  shippedMethodTexts,
  shippedScales,
  type Method,
  type Scale,
  type Trusted,
  type WrittenMethod,
} from "../core.ts";
import { once } from "./once.ts";
import { shippedData } from "./shippedData.ts";

interface Parts {
  readonly scales: ReadonlyMap<string, Trusted<Scale>>;
  readonly methods: ReadonlyMap<string, Trusted<Method>>;
  readonly methodTexts: ReadonlyMap<string, WrittenMethod>;
}

export const shippedParts: () => Parts = once(() => ({
  scales: shippedScales(shippedData),
  methods: shippedMethods(shippedData),
  methodTexts: shippedMethodTexts(shippedData),
}));
