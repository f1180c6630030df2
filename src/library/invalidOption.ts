// An option with a value that it cannot have → the error that says what it takes.

/** An option that does not exist, or has a value that it cannot have, or lacks the one that it needs. */
export class InvalidOption extends TypeError {
  /** The name of the option. */
  readonly option: string;

  /** @param takes what the option takes, as a part of a sentence: `a day, month or year` */
  constructor(option: string, takes: string) {
    super(`option ${option}: ${takes}`);
    this.name = "InvalidOption";
    this.option = option;
  }
}
