// A name that is not known → the sentence that says so.
export { notKnown } from "../workspace/notKnown.ts";
