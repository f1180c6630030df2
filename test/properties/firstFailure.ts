// Where tests run once for each mutant → properties draw the same cases for each, and stop at their first failure.
import * as fc from "fast-check";

fc.configureGlobal({ seed: 1, endOnFailure: true });
