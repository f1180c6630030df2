// A value that this library did not make → the error that says what is needed in its place.

/**
 * A value that is not what a function of this library gave: a copy, or what came through JSON, has lost the exact numbers
 * behind it. Pass on the object itself.
 */
export class NotAResult extends TypeError {
  /** @param needed what is needed, and which function gives it */
  constructor(needed: string) {
    super(`this is not ${needed}; a copy, or what came through JSON, cannot be passed on`);
    this.name = "NotAResult";
  }
}
