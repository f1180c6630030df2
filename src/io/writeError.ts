// A file that could not be written, in words for the person who asked for it.

export class WriteError extends Error {}
