// A scale as it was read → what users see of it; the one that is read with stays behind it.
import type { Scale as ReadScale, Text, Trusted } from "../core.ts";

/** The ordered statuses in which an assessment was written. Made by `loadWorkspace`, `readScale` or `shipped`. */
export interface Scale {
  readonly id: string;
  readonly title: Text;
  /** Worst to best. */
  readonly levels: readonly { readonly id: string; readonly label: Text }[];
}

export const scaleOrigins = new WeakMap<object, Trusted<ReadScale>>();

export function scaleOf(read: Trusted<ReadScale>): Scale {
  const { id, title, levels } = read.value;
  const scale: Scale = { id, title, levels: levels.map((level) => ({ id: level.id, label: level.label })) };
  scaleOrigins.set(scale, read);
  return scale;
}
