// The library: reading, checking, scoring and showing, without files, clock or randomness.
export * from "./core.ts";
