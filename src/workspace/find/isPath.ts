// A name on the call or in a file → whether it is a path.

/** A name is a path when it could not be an id: it has a folder in it, or ends like a YAML file. */
export const isPath = (name: string): boolean => /[/\\]|\.ya?ml$/i.test(name);
