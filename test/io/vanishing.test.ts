// files that vanish while they are read, at any look at them → a problem
import { expect, test } from "vitest";
import { startOf } from "../../src/model/place.ts";
import { problem } from "../../src/model/problem.ts";
import { readTableFile } from "../../src/io/readTableFile.ts";
import { NotText } from "../../src/io/text/notText.ts";
import { columnOf } from "../../src/parse/ratings/ratingHeader.ts";

const gone = problem("NAP101", startOf("t"), { path: "t", reason: "no-such-file" });

test.each<[string, Buffer, string | undefined]>([
  ["a table", Buffer.from("clause,status\n1.1,full\n"), undefined],
  ["a table in another encoding", Buffer.from("clause;\xf1\n", "latin1"), "windows-1251"],
  ["a table that is not UTF-8", Buffer.from("clause;\xf1\n", "latin1"), undefined],
  ["JSON", Buffer.from('[{"clause":"1.1"}]'), undefined],
  ["a picture", Buffer.from("89504e470d0a1a0a00000000", "hex"), undefined],
])("%s", async (_, bytes, encoding) => {
  for (let looks = 0; looks < 5; looks++) {
    let left = looks;
    const source = {
      name: "t",
      size: bytes.length,
      async *chunks() {
        if (left-- <= 0) throw new NotText(gone);
        yield await Promise.resolve(bytes);
      },
    };
    const options = encoding === undefined ? {} : { encoding };
    const { problems } = await readTableFile(source, null, options, () => ({ megabytes: 1 }), {
      columnOf,
      header: () => true,
      record: () => undefined,
    });
    if (looks === 0) expect(problems).toEqual([gone]);
    expect(problems.length).toBeLessThanOrEqual(2);
  }
});
