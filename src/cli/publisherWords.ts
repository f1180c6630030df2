// The flags with which a publisher adds to a page → the title, the note and the logo.
import { resolve } from "node:path";
import { UsageError } from "../core.ts";
import { readSmallFile } from "../io/readSmallFile.ts";
import { parseNote } from "../page/note/parseNote.ts";
import type { PublisherWords } from "../page/data/reportData.ts";

export interface PublisherFlags {
  readonly title?: string;
  readonly note?: string;
  readonly logo?: string;
}

/** In kilobytes. */
const mostNote = 100;
const mostLogo = 100;

export function publisherWords({ title, note, logo }: PublisherFlags, cwd: string): PublisherWords {
  return {
    title: title === undefined || title.trim() === "" ? null : title,
    note:
      note === undefined ? [] : parseNote(readSmallFile(resolve(cwd, note), note, mostNote).toString("utf8")),
    logo: logo === undefined ? null : pictureAddress(readSmallFile(resolve(cwd, logo), logo, mostLogo), logo),
  };
}

/** A browser draws what is in an `img` and runs nothing of it, an SVG's scripts neither. */
function pictureAddress(bytes: Buffer, name: string): string {
  const type = typeOf(bytes);
  if (type === null) throw new UsageError("not-a-picture", { name });
  return `data:${type};base64,${bytes.toString("base64")}`;
}

function typeOf(bytes: Buffer): string | null {
  if (bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])))
    return "image/png";
  if (bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return "image/jpeg";
  const head = bytes
    .subarray(0, 2000)
    .toString("utf8")
    .replace(/^\ufeff/, "")
    .trimStart();
  return /^<(svg|\?xml|!--|!doctype svg)/i.test(head) && /<svg[\s>]/i.test(head) ? "image/svg+xml" : null;
}
