// A note → whether it says nothing, and words in it that are seldom said of what is complete, or half done.
import { fold } from "../../text/fold.ts";
import type { EmptyNote } from "../../model/problems/judgementProblems.ts";
import { noteWords } from "./noteWords.ts";

/** A phrase as it stands in the form in which notes are read: a space around each word; the last may be a beginning. */
type Phrases = RegExp;

/** Nobody says in which language a note is: the words of all count. */
const compiled = new Map<keyof typeof noteWords, Phrases>();

/** The words of a note as it is written. */
const wordsOf = (note: string): readonly string[] => note.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** How notes are compared: letters and digits, with one space between words; Russian ё is е. */
const plain = (text: string): string =>
  fold(text)
    .replaceAll("ё", "е")
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .trim();

function phrasesOf(list: keyof typeof noteWords): Phrases {
  const known = compiled.get(list);
  if (known !== undefined) return known;
  const parts = noteWords[list]
    .map((phrase) => plain(phrase) + (phrase.endsWith("*") ? String.raw`[\p{L}\p{M}]*` : ""))
    .toSorted((a, b) => b.length - a.length);
  const made = new RegExp(`(?<= )(?:${parts.join("|")})(?= )`, "gu");
  compiled.set(list, made);
  return made;
}

/** Links and numbers of documents are something. */
const isReference = (note: string): boolean => /\d|:\/\/|www\./i.test(note);

/**
 * Why a note says nothing; `null` where it does.
 *
 * @example
 * emptyNote("Done.") // "empty-words"
 * emptyNote("Law adopted") // "short"
 * emptyNote("The law was adopted in May.") // null
 */
export function emptyNote(note: string): EmptyNote | null {
  if (note.trim() === "" || isReference(note)) return null;
  const text = plain(note);
  const left = ` ${text} `.replace(phrasesOf("empty"), "").trim();
  if (left === "") return "empty-words";
  return text.split(" ").length < 3 ? "short" : null;
}

/**
 * The first words of a note, as it is written, that are seldom said of something complete (`unfinished`), or of something at least half done
 * (`unbegun`); `null` where there are none.
 *
 * @example
 * wordsAgainst("The law is not yet adopted", ["unfinished", "unbegun"]) // "not yet"
 * wordsAgainst("Завершено без задержек", ["unfinished"]) // null
 */
export function wordsAgainst(note: string, lists: readonly ("unfinished" | "unbegun")[]): string | null {
  const text = ` ${plain(note)} `.replace(phrasesOf("other"), (phrase) => phrase.replace(/[^ ]+/g, "|"));
  const found = lists.flatMap((list) => [...text.matchAll(phrasesOf(list))]);
  const [first] = found.toSorted((a, b) => a.index - b.index || b[0].length - a[0].length);
  if (first === undefined) return null;
  const before = text.slice(0, first.index).split(" ").length - 2;
  return wordsOf(note)
    .slice(before, before + first[0].split(" ").length)
    .join(" ");
}
