// A problem code → the files around its example, where they are others than those of `exampleFiles`.
import { problemExamples } from "../../src/model/problems/problemExamples.ts";
import type { ProblemCode } from "../../src/core.ts";
import { makeWorkbook, workbookParts, type Cell, type Sheet } from "../io/workbook/makeWorkbook.ts";
import { formSheets, makeForm, packForm, rowOf, type MadeForm } from "../forms/collect/makeForm.ts";
import { makeZip } from "../io/workbook/makeZip.ts";

export type Files = Readonly<Record<string, string | Buffer>>;

/** Other files around the one snippet than around the other. */
interface OfEach {
  readonly bad: Files;
  readonly good: Files;
}

export const isOfEach = (around: Files | OfEach): around is OfEach => "bad" in around;

const ratings = (name: string): Sheet => ({
  name,
  rows: {
    1: ["Monitoring of clauses, 2021"],
    3: ["clause", "status"],
    4: ["1.1", "full"],
    5: ["1.2", "partial"],
  },
});
/** Kept as they are, not deflated: other versions of Node deflate to other bytes. */
const workbook = (...names: string[]): Buffer => makeWorkbook(names.map(ratings), { deflate: false });

const withHidden = (parts: Readonly<Record<string, string>>): Buffer =>
  makeZip({ ...workbookParts([ratings("Ratings")]), ...parts }, { deflate: false });
const worksheet = "xl/worksheets/sheet1.xml";
const hiddenRow = withHidden({
  [worksheet]: (workbookParts([ratings("Ratings")])[worksheet] ?? "").replace(
    '<row r="5"',
    '<row hidden="1" r="5"',
  ),
});
const hiddenSheet = makeWorkbook([{ ...ratings("Draft"), hidden: true }, ratings("Ratings")], {
  deflate: false,
});

const table = "clause,status\n1.1,full\n1.2,partial\n";
const withNote = "clause,status,note\n1.1,full,12 saylı qayda\n";
/** ı is byte 0xFD in Windows-1254. */
const inWindows1254 = Buffer.from(withNote.replace("ı", "ý"), "latin1");

const returnedRow = (row: string, plan = "az-nap-2020-2022"): string =>
  `nap/form@1 rating,${plan},moj,${row}\n`;
/** A form in csv, with one row. */
const returned = (row: string, plan?: string): string =>
  `form,plan,body,clause,percent\n${returnedRow(row, plan)}`;
const ofEach = (bad: string, good: string): OfEach => ({
  bad: { "moj.csv": bad },
  good: { "moj.csv": good },
});
/** A form about the clauses, with answers to the first. */
const ofMoj = (answers: readonly Cell[], clauses: readonly string[] = ["1.1"]): MadeForm => ({
  plan: "az-nap-2020-2022",
  asked: clauses.map((clause) => [clause, "", ""] as const),
  rows: [rowOf(["1.1", "", ""], ...answers)],
});
const returnedForm = (...form: Parameters<typeof ofMoj>): Buffer => makeForm(ofMoj(...form));

const strict = (rule: string): Files => ({
  "assessment.yaml": `format: nap/assessment@1
id: report
plan: plan.yaml
scale: three-step
method: strict.yaml
scope: plan
ratings: ratings.csv
`,
  "strict.yaml": `format: nap/method@1
id: strict
values: {three-step: {none: 0, partial: 1/2, full: 1}}
${rule}
`,
});

const asOfTheEnd = `format: nap/assessment@1
id: report
plan: plan.yaml
scale: three-step
method: halves
scope: rated
as-of: 2022-12-31
ratings: ratings.csv
`;

/** A workspace that switches a rule on; its assessment as of the last day of the plan. */
const withRule = (name: string): Files => ({
  "nap.yaml": `format: nap/workspace@1\nrules: {${name}: warning}\n`,
  "assessment.yaml": asOfTheEnd,
});

const titledPlan = `format: nap/plan@1
id: az-nap-2020-2022
period: {start: 2020, end: 2022}
directions:
  - id: "1"
    clauses:
      - {id: "1.1", title: Electronic services}
      - {id: "1.2", title: {en: Public hearings, az: İctimai dinləmələr}}
`;

const formTable = "No;State\n1.1;full\n1.2;partial\n";
const formMapping = "format: nap/mapping@1\nid: form\ncolumns: {clause: No, status: State}\n";
/** Neighbouring whole numbers have hardly a factor in common: the sum has a denominator of 11,000 digits. */
const denominators = Array.from(
  { length: 200 },
  (_, row) => `1.1,r${row + 3},1/${10n ** 55n + BigInt(2 * row + 5)}`,
).join("\n");
const manyWords = Array.from({ length: 32 }, (_, at) => `w${at}`).join(" ");
const foreignTable = "clause,status\n1.1,klar\n1.2,halb\n1.10,klar\n1.11,nix\n";

const planWithRounds = `format: nap/plan@1
id: az-nap-2020-2022
period: {start: 2020, end: 2022}
rounds:
  - {id: m06, month: 6, reports: {start: 2020-07-01, end: 2020-07-31}}
  - {id: m12, month: 12}
directions: [{id: "1", clauses: [{id: "1.1"}, {id: "1.2"}, {id: "1.11"}]}]
`;

const ofRound = (id: string, round: string): string => `format: nap/assessment@1
id: ${id}
plan: plan.yaml
assessor: {name: Watch}
round: ${round}
scale: three-step
method: halves
scope: rated
ratings: [{clause: "1.1", status: full}]
`;

const withKey = (key: string): string => `format: nap/assessment@1
id: report
plan: plan.yaml
scale: three-step
method: halves
scope: rated
${key}
ratings: ratings.csv
`;

export const surroundings: Partial<Record<ProblemCode, Files | OfEach>> = {
  NAP801: withRule("complete-without-evidence"),
  NAP802: withRule("empty-note"),
  NAP803: withRule("note-against-rating"),
  NAP804: withRule("due-and-unrated"),
  NAP805: withRule("due-and-not-complete"),
  NAP806: withRule("evidence-link"),
  NAP807: withRule("same-note-for-many"),
  NAP808: withRule("body-never-rated"),
  NAP810: { "nap.yaml": withRule("figure-not-reproducible")["nap.yaml"] ?? "" },
  NAP422: { "ratings.csv": table },
  NAP811: { "nap.yaml": withRule("figure-partly-reproducible")["nap.yaml"] ?? "" },
  NAP809: { ...withRule("other-title"), "plan.yaml": titledPlan },
  NAP101: { "ratings.csv": table },
  NAP103: { bad: { "report.pdf": "%PDF-1.7\n" }, good: { "report.xlsx": workbook("Ratings") } },
  NAP104: { bad: { "ratings.csv": inWindows1254 }, good: { "ratings.csv": withNote } },
  NAP105: { "ratings.csv": "clause,status\n1.1,full\n1.2,partial\n1.3,none\n1.4,full\n" },
  NAP226: {
    bad: { "ratings.csv": foreignTable },
    good: {
      "ratings.csv": foreignTable,
      "ours.yaml":
        "format: nap/scale@1\nid: ours\nlike: three-step\nlevels: [{id: nix, as: none}, {id: halb, as: partial}, {id: klar, as: full}]\n",
    },
  },
  NAP119: {
    bad: { "monitoring.xlsx": workbook("Ratings").subarray(0, 1200) },
    good: { "monitoring.xlsx": workbook("Ratings") },
  },
  NAP120: { "monitoring.xlsx": workbook("2020", "2021") },
  NAP121: { "monitoring.xlsx": workbook("Ratings") },
  NAP130: {
    bad: { "promises.json": '{"title": "Promises", "year": "2021"}\n' },
    good: { "promises.json": '{"promises": [{"clause": "1.1", "status": "full"}]}\n' },
  },
  NAP131: { bad: { "monitoring.xlsx": hiddenRow }, good: { "monitoring.xlsx": workbook("Ratings") } },
  NAP132: { "monitoring.xlsx": hiddenSheet },
  NAP133: {
    bad: { "promises.json": '[{"clause": "1.1", "status": "full"}\n' },
    good: { "promises.json": '[{"clause": "1.1", "status": "full"}]\n' },
  },
  NAP308: { "reports/march.csv": table },
  NAP331: {
    bad: { "ratings.csv": "clause,status\n1.9,full\n2025-10-01,none\n" },
    good: { "ratings.csv": "clause,status\n1.9,full\n1.10,none\n" },
  },
  NAP332: {
    bad: { "ratings.csv": "clause,percent\n1.1,100\n1.2,50\nAll clauses,75\n" },
    good: { "ratings.csv": "clause,percent\n1.1,100\n1.2,50\n" },
  },
  NAP342: {
    bad: { "ratings.csv": "clause,percent\n1.1,20\n1.2,40\n1.1.,30\n" },
    good: { "ratings.csv": "clause,percent\n1.1,20\n1.2,40\n1.3,30\n" },
  },
  NAP341: {
    bad: { "ratings.csv": "clause,percent\n1.1,20\n1.2,40\n1,30\n" },
    good: { "ratings.csv": "clause,percent\n1.1,20\n1.2,40\n1,\n" },
  },
  NAP333: {
    bad: { "ratings.csv": "clause,body,status\n1.1,Ministry of Justice; Ministry of Finance,full\n" },
    good: {
      "ratings.csv": "clause,body,status\n1.1,Ministry of Justice,full\n1.1,Ministry of Finance,full\n",
    },
  },
  NAP244: {
    "assessment.yaml": `format: nap/assessment@1
id: report
plan: plan.yaml
scale: three-step
method: halves
scope: plan
ratings: report.csv
doubts: ratings.csv
`,
    "report.csv": "clause,status\n1.1,full\n1.2,partial\n",
  },
  NAP704: { "plan.yaml": planWithRounds, "ratings.csv": table },
  NAP705: { "plan.yaml": planWithRounds.replace(", reports: {start: 2020-07-01, end: 2020-07-31}", "") },
  NAP706: {
    "plan.yaml": planWithRounds,
    "m06.yaml": ofRound("m06", "m06"),
    "m06-again.yaml": ofRound("m06-again", "m06"),
    "m12.yaml": ofRound("m12", "m12"),
  },
  NAP707: { "plan.yaml": planWithRounds },
  NAP708: { "assessment.yaml": withKey("as-of: 2020-12-31") },
  NAP709: { "plan.yaml": planWithRounds, "assessment.yaml": withKey("round: m06") },
  NAP259: {
    bad: { "plan.yaml": planWithRounds, "ratings.csv": "clause,status,round\n1.1,full,m06\n1.1,full,m12\n" },
    good: { "plan.yaml": planWithRounds, "ratings.csv": table },
  },
  NAP247: {
    bad: {
      "plan.yaml": `format: nap/plan@1
id: az-nap-2020-2022
period: {start: 2020, end: 2022}
totals: {clauses: 58, directions: 11}
`,
    },
    good: {},
  },
  NAP405: strict("treat: {no-evidence: zero}"),
  NAP406: strict("minimum-coverage: 2/3"),
  NAP602: { "form.csv": "No;State\n1.1;full\n1.2;almost\n" },
  NAP603: { "form.csv": "No;State;Type\n1.1;full;Target\n1.2;none;Target\n" },
  NAP604: { "form.csv": "No;State;By\n1.1;full;R\n" },
  NAP605: { "form.csv": "No;Stage;Step;State\n3;1;1;full\n" },
  NAP607: { "form.csv": "No;State;State;State 2021\n1.1;full;none;full\n" },
  NAP608: { "form.csv": "No;Done\n1.1;70\n" },
  NAP609: { "form.csv": "No;State;Date\n1.1;full;31.12.2020\n" },
  NAP611: { "form.csv": formTable, "mapping.yaml": formMapping },
  NAP612: { "form.csv": "No;Done;All\n1.1;4;5\n" },
  NAP613: {
    "form.csv": "No\n1.1\n",
    "mapping.yaml":
      "format: nap/mapping@1\nid: form\ncolumns: {clause: No, status: {present: full, absent: none}}\n",
  },
  NAP614: {
    "form.csv": "No;State;Round\n1.1;full;m06\n1.1;none;y1\n",
    "mapping.yaml": formMapping.replace("State", "State, round: Round"),
  },
  NAP122: {
    bad: {
      "monitoring.csv": table.replace(
        "status",
        `status${Array.from({ length: 999 }, (_, answer) => `,q${answer + 1}`).join("")}`,
      ),
    },
    good: { "monitoring.csv": table },
  },
  NAP137: {
    bad: { "reports/moj-2021.csv": formTable },
    good: {
      "reports/moj-2021.csv": formTable,
      "reports/pgo-2021.csv": formTable.replace("1.2;partial\n", ""),
    },
  },
  NAP138: {
    bad: { "reports/moj.csv": table, "reports/moj (1).csv": table },
    good: { "reports/moj.csv": table },
  },
  NAP139: {
    bad: { "nap.yaml": "format: nap/workspace@1\nplan: plan.yaml\nassessments: assessment.yaml\n" },
    good: {},
  },
  NAP620: {
    "form.csv": `No;State;By;Why\n1.1;full;${manyWords};${manyWords}\n`,
  },
  NAP621: { "moj-pgo-2021.csv": formTable },
  NAP631: ofEach("clause,percent\n1.1,40\n", returned("1.1,40")),
  NAP632: ofEach(returned("1.1,40", "other"), returned("1.1,40")),
  NAP633: {
    bad: { "moj.xlsx": returnedForm(["Full"], ["1.1", "1.3"]) },
    good: { "moj.xlsx": returnedForm(["Full"]) },
  },
  NAP634: ofEach(`${returned("1.1,40")}${returnedRow("1.3,60")}`, returned("1.1,40")),
  NAP635: {
    bad: { "moj.xlsx": returnedForm([{ formula: "D6", result: "Full" }]) },
    good: { "moj.xlsx": returnedForm(["Full"]) },
  },
  NAP636: { "moj.csv": `${returned("1.1,40")}${returnedRow("1.1,50")}` },
  NAP637: ofEach(returned("1.1,0.725"), returned("1.1,72.5")),
  NAP638: ofEach(
    returned("1.1,40,by phone").replace("percent", "percent,Remarks"),
    returned("1.1,40,by phone").replace("percent", "percent,note"),
  ),
  NAP639: {
    bad: { "moj.xlsm": packForm(formSheets(ofMoj(["Full"])), { "xl/vbaProject.bin": "macros" }) },
    good: { "moj.xlsm": returnedForm(["Full"]) },
  },
  NAP640: ofEach(
    "form,plan,body,clause,answer,comment\nnap/form@1 reply,az-nap-2020-2022,moj,1.1,,we did more\n",
    "form,plan,body,clause,answer,comment\nnap/form@1 reply,az-nap-2020-2022,moj,1.1,partly,we did more\n",
  ),
  NAP622: { "form.csv": "No;State;State 2021\n1.1;full;full\n" },
  NAP615: { "form.csv": "No;Title\n1.3;Open data\n1.3;Opendata\n" },
  NAP421: { bad: { "ratings.csv": `${problemExamples.NAP421.bad}\n${denominators}\n` }, good: {} },
};
