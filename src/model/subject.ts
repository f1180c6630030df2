// What a finding is about: ids that outlive a move of rows and another name of a file.

/** Which plan, assessment or other file a finding is in, and what it is about there. */
export interface Subject {
  /** `assessment:own`, `plan:nap-2020`; `workspace`; `file:NAME` of a file whose id cannot be read. */
  readonly in: string;
  readonly clause?: string;
  readonly activity?: string;
  readonly body?: string;
  /** A hash of the folded name: no baseline names a person. */
  readonly rater?: string;
  readonly round?: string;
  /** The keys that lead to the value: from the clause down where there is one, else from the top of the file; of a table the column. */
  readonly at?: string;
}
