// What raises each problem of the group, and what does not.
import type { JudgementProblemParams } from "../judgementProblems.ts";
import type { Example } from "../problemInfo.ts";

export const judgementExamples: Readonly<Record<keyof JudgementProblemParams, Example>> = {
  NAP801: {
    in: "ratings",
    bad: "clause,status,evidence\n1.1,full,\n1.2,partial,",
    good: "clause,status,evidence\n1.1,full,order 14\n1.2,partial,",
  },
  NAP802: {
    in: "ratings",
    bad: "clause,status,note\n1.1,full,Done.",
    good: "clause,status,note\n1.1,full,Parliament adopted the law in May.",
  },
  NAP803: {
    in: "ratings",
    bad: "clause,status,note\n1.1,full,The law is not yet adopted.",
    good: "clause,status,note\n1.1,partial,The law is not yet adopted.",
  },
  NAP804: {
    in: "ratings",
    bad: "clause,status\n1.1,full\n1.2,unrated",
    good: "clause,status\n1.1,full\n1.2,none",
  },
  NAP805: {
    in: "ratings",
    bad: "clause,status\n1.1,full\n1.2,partial",
    good: "clause,status\n1.1,full\n1.2,full",
  },
  NAP806: {
    in: "ratings",
    bad: "clause,status,evidence\n1.1,full,https://bit.ly/3xYzAbC",
    good: "clause,status,evidence\n1.1,full,https://e-qanun.az/framework/47346",
  },
  NAP807: {
    in: "ratings",
    bad: "clause,status,note\n1.1,full,The ministry reported that work was carried out.\n1.2,full,The ministry reported that work was carried out.\n1.10,full,The ministry reported that work was carried out.",
    good: "clause,status,note\n1.1,full,The register of gifts opened in May.\n1.2,full,All 14 courts publish their schedules.\n1.10,full,The hotline took 320 calls.",
  },
  NAP808: {
    in: "ratings",
    bad: "clause,body,status\n1.1,pgo,full",
    good: "clause,body,status\n1.1,pgo,full\n1.1,moj,partial",
  },
  NAP809: {
    in: "ratings",
    bad: "clause,title,status\n1.1,Open data,full\n1.2,Public hearings,partial",
    good: "clause,title,status\n1.1,Electronic services,full\n1.2,Public hearings,partial",
  },
  NAP810: {
    in: "assessment",
    bad: 'assessor: {name: Project, kind: coded}\nof: {body: moj, source: letter-2021}\nclaims: [{figure: "63.33"}]',
    good: 'assessor: {name: Ministry, kind: self-report}\nclaims: [{figure: "63.33"}]',
  },
  NAP811: {
    in: "assessment",
    bad: "as-of: 2022-12-31",
    good: "as-of: 2022-12-31\ninterests: []",
  },
};
