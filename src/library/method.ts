// A method as it was read → what users see of it; the rules stay behind it.
import type { Ground, Located, Method as ReadMethod, Text, WrittenMethod } from "../core.ts";

/** The declared rules that turn ratings into percentages. Made by `loadWorkspace`, `readMethod` or `shipped`. */
export interface Method {
  readonly id: string;
  readonly version: string;
  readonly title: Text;
  /** The source of the rules, or the word `assumption`. */
  readonly basis: string;
  /** SHA-256 of its rules, in hexadecimal: methods of one hash give the same figures. */
  readonly hash: string;
  /** The ids of the scales that it can read. */
  readonly scales: readonly string[];
}

interface Origin {
  readonly located: Located<ReadMethod>;
  readonly ground: Ground;
  /** As written, for what extends it; `null` where it was loaded with a workspace. */
  readonly written: WrittenMethod | null;
}

export const methodOrigins = new WeakMap<object, Origin>();

export function methodOf(
  located: Located<ReadMethod>,
  written: WrittenMethod | null,
  ground: Ground = { unread: [], problems: [] },
): Method {
  const { id, version, title, basis, hash, values } = located.value;
  const method: Method = { id, version, title, basis, hash, scales: [...values.keys()] };
  methodOrigins.set(method, { located, ground, written });
  return method;
}
