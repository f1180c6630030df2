// What the page says where a reader changes, searches or saves something.

export const live = {
  heading: "Try other rules",
  intro: "Change a rule, and the figures of this page change with it. Nothing is sent anywhere.",
  yours: "These are your settings, not the publisher's.",
  publisher: (percent: string) => `The publisher's figure: ${percent}\u00a0%`,
  publisherNone: "The publisher gives no figure.",
  yourFigure: (percent: string) => `Under your settings: ${percent}\u00a0%`,
  yourNone: (reason: string) => `Under your settings there is no figure: ${reason}`,
  /** On what a reader's settings do not move. */
  publishersPart: "This part is under the publisher's settings; yours do not change it.",
  yourRow: "your settings",
  publishersRow: "the publisher's settings",
  /** What everything that is not known allows. */
  yourBounds: (least: string, greatest: string) => `What is not known allows ${least} to ${greatest}\u00a0%.`,
  noBounds: (rows: number) =>
    `The least and the greatest figure under your settings are not computed on a page of more than ${rows} rows.`,
  /** In front of a sentence. */
  under: "Under your settings:",
  asPublished: (option: string) => `as published: ${option}`,
  asPublishedShort: "as published",
  reset: "Back to the publisher's settings",
  search: "Search in the clauses",
  show: "Show",
  sort: "Order",
  all: "all clauses",
  order: "as in the plan",
  lowest: "lowest figure first",
  highest: "highest figure first",
  lost: "most points lost first",
  found: (count: number, all: number) => `${count} of ${all} clauses shown`,
  open: "Open all",
  close: "Close all",
  save: "Save the figures",
  saveJson: "JSON",
  saveCsv: "CSV (for spreadsheets)",
  notAShare: "This is not a share from 0 to 1; it is not used.",
};
