// A key of a YAML map → its name.
import { isScalar } from "yaml";

/** A list or a map has none: the library writes one out twice for each that lies in it, and no file of nap has such a key. */
export const keyName = (key: unknown): string => (isScalar(key) ? String(key.value) : "");
