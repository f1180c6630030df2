// cells with evidence → the links in them that nobody can follow, or that do not say where they lead
import { expect, test } from "vitest";
import { linkFaults } from "../../../src/check/judgement/linkFaults.ts";

test.each([
  ["http:/e-qanun.az/1", "malformed"],
  ["htp://e-qanun.az/1", "malformed"],
  ["https//e-qanun.az/1", "malformed"],
  ["https:e-qanun.az/1", "malformed"],
  ["http://", "malformed"],
  ["https://nohost", "malformed"],
  ["https://http://e-qanun.az", "malformed"],
  ["www.e-qanun", null],
  ["www,e-qanun.az", "malformed"],
  ["https://example.com/order", "placeholder"],
  ["http://www.example.org", "placeholder"],
  ["https://...", "placeholder"],
  ["<link>", "placeholder"],
  ["TODO", "placeholder"],
  ["ссылка", "placeholder"],
  ["keçid", "placeholder"],
  ["https://bit.ly/3x", "shortener"],
  ["bit.ly/3x", "shortener"],
  ["https://www.tinyurl.com/abc", "shortener"],
  ["https://clck.ru/abc", "shortener"],
  ["C:\\Users\\me\\order.pdf", "own-computer"],
  ["file:///home/me/order.pdf", "own-computer"],
  ["\\\\server\\share\\order.pdf", "own-computer"],
  ["http://localhost:8080/x", "own-computer"],
  ["https://e-qanun.az/framework/47346", null],
  ["HTTPS://E-QANUN.AZ/", null],
  ["https://суд.рф/решение", null],
  ["https://president.az/az/articles/view/1,2", null],
  ["https://web.archive.org/web/2020/https://example.com/", null],
  ["https://user@e-qanun.az:8443/x?y=http://z#a", null],
  ["http://185.22.1.9/doc.pdf", null],
  ["doi:10.1000/182", null],
  ["ftp://ftp.e-qanun.az/x", null],
  ["order 14 of 2020-05-05", null],
  ["letter-2021", null],
  ["Link between the two registers, order 7", null],
  ["", null],
])("%j: %s", (evidence, fault) => expect(linkFaults(evidence)[0]?.fault ?? null).toBe(fault));

test("each link of a cell is looked at, without the signs around it", () => {
  expect(linkFaults("order 14 (https://bit.ly/3x), https://e-qanun.az/1; http:/x.az")).toEqual([
    { link: "https://bit.ly/3x", fault: "shortener" },
    { link: "http:/x.az", fault: "malformed" },
  ]);
});
