// What only the program of a page reads → a script element that holds it compressed; `unpackText` reads it back.
import { deflateSync } from "fflate/browser";

/**
 * The same text gives the same element on every machine: what Node compresses differs from one of its versions to the next.
 *
 * @returns a `<script>` that no browser runs; what is in it can neither end it nor hide in it
 */
export const packedElement = (text: string): string =>
  `<script type="text/plain" id="data">${base64(deflateSync(new TextEncoder().encode(text), { level: 9 }))}</script>`;

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");
