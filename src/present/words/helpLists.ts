// What a text of the help names without having its own list of it.

/** Comma-separated ids. */
export interface HelpLists {
  readonly formats: string;
  readonly languages: string;
}

/** What an option does, in a line. */
export type OptionText = string | ((lists: HelpLists) => string);
