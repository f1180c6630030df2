// bodies that a clause names and the plan does not list → the one that is meant, by its id or its name
import { expect, test } from "vitest";
import { checkPlan, parseDocument, toPlan } from "../../src/core.ts";

test.each([
  ["finn", "fin"],
  ["Maliyyə Nazirliyi", "fin"],
  ["Ministry of Finanse", "fin"],
  ["Təhsil İnstitutu", undefined],
])("lead: [%s]", (lead, suggestion) => {
  const { document } = parseDocument(
    "plan.yaml",
    `format: nap/plan@1
id: p
period: {start: 2020, end: 2022}
bodies: [{id: fin, name: {en: Ministry of Finance, az: Maliyyə Nazirliyi}}, {id: city}]
directions: [{id: "1", clauses: [{id: "1.1", lead: [${lead}]}]}]
`,
  );
  if (document?.format !== "nap/plan@1") throw new Error("no plan");
  const { plan } = toPlan(document.source, document.text, document.at);
  expect(checkPlan(plan)).toMatchObject([
    { code: "NAP303", params: suggestion === undefined ? {} : { suggestion } },
  ]);
});
