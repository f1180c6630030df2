// The flags that say which findings are known, and what day it is.

export interface FindingsFlags {
  readonly baseline?: string;
  readonly today?: string;
}
