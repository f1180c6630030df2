// a text in a cell → the body of the plan that it names
import { expect, test } from "vitest";
import { bodyMeant } from "../../src/model/bodyMeant.ts";

const meant = bodyMeant([
  {
    id: "moj",
    name: { en: "Ministry of Justice", az: "Ədliyyə Nazirliyi" },
    aliases: ["MoJ", "Justice"],
    was: ["min-just"],
  },
  { id: "mof", name: "Ministry of Finance", aliases: ["Ministry"] },
  { id: "moe", name: "Ministry of Economy", aliases: ["ministry"] },
  { id: "Justice", name: "High Court" },
  { id: "plain" },
]);

test.each([
  ["moj", "moj"],
  ["MOJ", "moj"],
  ["ministry  of JUSTICE", "moj"],
  ["ədliyyə nazirliyi", "moj"],
  ["min-just", "moj"],
  ["PLAIN", "plain"],
  // An id as it is written wins over the alias of another body.
  ["Justice", "Justice"],
  // Two bodies share it.
  ["Ministry", "Ministry"],
  ["nobody", "nobody"],
  ["", ""],
])("%j is %j", (written, id) => expect(meant(written)).toBe(id));
