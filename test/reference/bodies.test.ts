// Small plans whose bodies were worked out by hand from the rule → the same figures here.
import { describe, expect, test } from "vitest";
import { add, explainBody, fraction, multiply, zero } from "../../src/core.ts";
import { figureText, scoreGiven, type Given, type Row } from "../score/given.ts";

const plan: Given["plan"] = {
  bodies: [{ id: "m" }, { id: "n" }, { id: "p" }, { id: "q" }],
  directions: [
    {
      id: "1",
      clauses: [
        { id: "1.1", lead: ["m"], partners: ["p"] },
        { id: "1.2", lead: ["m"] },
        { id: "1.3", lead: ["m"] },
        { id: "1.4", lead: ["n"], bodies: ["p"] },
        { id: "1.5", bodies: ["n", "p"] },
      ],
    },
  ],
};

interface Case {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly method?: Given["method"];
  /** Body, figure, scored of eligible, then how many clauses are shared, set aside, not its own. */
  readonly bodies: readonly string[];
}

const cases: readonly Case[] = [
  {
    name: "a lead whose other clauses nobody rated has them as gaps",
    rows: [{ clause: "1.1", status: "full" }],
    method: { treat: { unrated: "zero" } },
    bodies: ["m 100/3, 1/3, 1 0 0", "n 0, 0/2, 0 0 0", "p 0, 0/2, 0 1 0"],
  },
  {
    name: "left out of the denominator, gaps still count in the coverage",
    rows: [{ clause: "1.1", status: "full" }],
    bodies: [
      "m 100, 1/3, 1 0 0",
      "n unrated nothing-counts, 0/2, 0 0 0",
      "p unrated nothing-counts, 0/2, 0 1 0",
    ],
  },
  {
    name: "a partner of clauses that are all rated as a whole has no figure, and no gap either",
    rows: ["1.1", "1.2", "1.3", "1.4"].map((clause) => ({ clause, status: "partial" })),
    method: { treat: { unrated: "zero" } },
    bodies: ["m 50, 3/3, 3 0 0", "n 25, 1/2, 1 0 0", "p 0, 0/1, 0 2 0"],
  },
  {
    name: "without leads a row for the whole counts for all that are responsible",
    rows: [{ clause: "1.5", status: "full" }],
    bodies: ["m unrated nothing-counts, 0/3, 0 0 0", "n 100, 1/2, 1 0 0", "p 100, 1/3, 1 0 0"],
  },
  {
    name: "a partner's own row counts for it, and leaves the lead unrated",
    rows: [{ clause: "1.1", body: "p", status: "none" }],
    bodies: [
      "m unrated nothing-counts, 0/3, 0 0 0",
      "n unrated nothing-counts, 0/2, 0 0 0",
      "p 0, 1/3, 0 0 0",
    ],
  },
  {
    name: "a blank for the whole is a gap of every responsible body, partners included",
    rows: [{ clause: "1.1", status: "unrated" }],
    method: { treat: { unrated: "zero" } },
    bodies: ["m 0, 0/3, 1 0 0", "n 0, 0/2, 0 0 0", "p 0, 0/3, 0 0 0"],
  },
  {
    name: "a whole clause that does not apply is set aside for partners",
    rows: [{ clause: "1.1", status: "not-applicable", note: "repealed" }],
    bodies: [
      "m unrated nothing-counts, 0/2, 1 0 0",
      "n unrated nothing-counts, 0/2, 0 0 0",
      "p unrated nothing-counts, 0/2, 0 1 0",
    ],
  },
  {
    name: "a body that was rated without being responsible has that clause, marked",
    rows: [
      { clause: "1.1", body: "q", status: "full" },
      { clause: "1.1", body: "m", status: "none" },
    ],
    bodies: [
      "m 0, 1/3, 0 0 0",
      "n unrated nothing-counts, 0/2, 0 0 0",
      "p unrated nothing-counts, 0/3, 0 0 0",
      "q 100, 1/1, 0 0 1",
    ],
  },
];

describe("figures of bodies", () => {
  test.each(cases)("$name", ({ rows, method = {}, bodies }) => {
    const { score } = scoreGiven({ plan, rows, method });
    expect(
      score.bodies.map(
        ({ body, figure, shared, setAside, notResponsible }) =>
          `${body} ${figureText(figure)}, ${figure.scored}/${figure.eligible}, ${shared} ${setAside} ${notResponsible}`,
      ),
    ).toEqual(bodies);
  });

  test.each(cases)("$name: explained, the points add up", ({ rows, method = {} }) => {
    const { score } = scoreGiven({ plan, rows, method });
    for (const { body, figure, setAside } of score.bodies) {
      const explained = explainBody(score, body);
      expect(explained?.setAside).toHaveLength(setAside);
      const points = (explained?.clauses ?? []).reduce((all, item) => add(all, item.points ?? zero), zero);
      if (figure.value !== null) expect(points).toEqual(multiply(figure.value, fraction(100)));
    }
  });
});
