// The id of a body → how it is shown; `null` is the coordinator.
import type { Words } from "../words/words.ts";

export const bodyText = (body: string | null, { collect }: Words<"collect">): string =>
  body ?? collect.coordinator;
