// A method as it was read → what users see of it; the rules stay behind it.
import type { Method as ReadMethod, Text, Trusted, WrittenMethod } from "../core.ts";

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
  readonly read: Trusted<ReadMethod>;
  /** As written, for what extends it; `null` where it was loaded with a workspace. */
  readonly written: WrittenMethod | null;
}

export const methodOrigins = new WeakMap<object, Origin>();

export function methodOf(read: Trusted<ReadMethod>, written: WrittenMethod | null): Method {
  const { id, version, title, basis, hash, values } = read.value;
  const method: Method = { id, version, title, basis, hash, scales: [...values.keys()] };
  methodOrigins.set(method, { read, written });
  return method;
}
