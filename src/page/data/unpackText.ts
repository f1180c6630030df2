// What `packedElement` holds → the text again; in a browser.

/** @throws `TypeError` in a browser that cannot decompress */
export async function unpackText(packed: string): Promise<string> {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return await new Response(unpacked).text();
}
