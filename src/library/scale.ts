// A scale as it was read → what users see of it; the one that is read with stays behind it.
import type { Ground, Located, Scale as ReadScale, Text } from "../core.ts";

/** The ordered statuses in which an assessment was written. Made by `loadWorkspace`, `readScale` or `shipped`. */
export interface Scale {
  readonly id: string;
  readonly title: Text;
  /** Worst to best. */
  readonly levels: readonly { readonly id: string; readonly label: Text }[];
}

interface Origin {
  readonly located: Located<ReadScale>;
  readonly ground: Ground;
}

export const scaleOrigins = new WeakMap<object, Origin>();

export function scaleOf(located: Located<ReadScale>, ground: Ground = { unread: [], problems: [] }): Scale {
  const { id, title, levels } = located.value;
  const scale: Scale = { id, title, levels: levels.map((level) => ({ id: level.id, label: level.label })) };
  scaleOrigins.set(scale, { located, ground });
  return scale;
}
