// A count → the form of a word that goes with it, in the language of this folder.
import { pluralOf } from "../plural.ts";

export const plural = pluralOf("ru");
