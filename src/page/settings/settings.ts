// What a reader has set: by its name, what was chosen; nothing where it is as the publisher has it.

/**
 * `method` and `as-of`, a rule of `choices`, or `value.` and a level of the scale, whose value is a share or a percent as written.
 */
export type Settings = ReadonlyMap<string, string>;

export const noSettings: Settings = new Map();
