// What a form asks, and answers → the form as a workbook, by the contract of forms and not by our writer.
import { workbookParts, type Cell, type Sheet } from "../../io/workbook/makeWorkbook.ts";
import { makeZip } from "../../io/workbook/makeZip.ts";

export interface MadeForm {
  readonly kind?: "rating" | "reply";
  readonly plan?: string;
  readonly planHash?: string;
  readonly round?: string | null;
  readonly body?: string | null;
  readonly language?: string;
  readonly scale?: string;
  /** Clause, activity, title, and the title of the activity where the form says it. */
  readonly asked?: readonly (readonly [
    clause: string,
    activity: string,
    title: string,
    activityTitle?: string,
  ])[];
  /** Above the table, in the place of a line that no form has. */
  readonly caption?: string;
  readonly headers?: readonly string[];
  /** Below the header; the asked rows without answers unless given. */
  readonly rows?: readonly (readonly Cell[])[];
  readonly sheet?: string;
}

export const askedOfMoj = [
  ["1.1", "a", "Publish the registers"],
  ["1.1", "b", "Publish the registers"],
  ["1.2", "", "Open the portal"],
  ["1.3", "", "Publish the budget"],
  ["1.10", "", "Report every year"],
  ["2.2", "", "Digitise the archive"],
] as const;

export const ratingHeaders = [
  "Clause",
  "What is to be done",
  "Activity",
  "Status",
  "Percent done",
  "Done on",
  "Evidence",
  "Cause of delay",
  "Note",
] as const;

export const replyHeaders = [
  "Clause",
  "What is to be done",
  "Activity",
  "Rating given",
  "Your answer",
  "Your status",
  "Your percent",
  "Your evidence",
  "Your comment",
] as const;

/** A row of the answers sheet: what is asked, and then its answers. */
export const rowOf = (
  asked: readonly [string, string, string, string?],
  ...answers: readonly Cell[]
): Cell[] => [asked[0], asked[2], asked[1] === "" ? null : asked[1], ...answers];

const hash = "0123456789abcdef".repeat(4);

export interface FormSheets {
  readonly sheets: readonly Sheet[];
  readonly properties: Readonly<Record<string, string>>;
}

export function formSheets({
  kind = "rating",
  plan = "riverside",
  planHash = hash,
  round = null,
  body = "moj",
  language = "en",
  scale = "three-step",
  asked = askedOfMoj,
  headers = kind === "rating" ? ratingHeaders : replyHeaders,
  rows = asked.map((row) => rowOf(row)),
  sheet = "Answers",
  caption = "Ministry of Justice",
}: MadeForm): FormSheets {
  const keys: (readonly [string, string | null])[] = [
    ["format", "nap/form@1"],
    ["kind", kind],
    ["plan", plan],
    ["planHash", planHash],
    ["round", round],
    ["body", body],
    ["language", language],
    ["scale", scale],
    ["sheet", sheet],
  ];
  const lines = [
    ...keys.flatMap(([key, value]) => (value === null ? [] : [[key, value]])),
    ...asked.map(([clause, activity, title, ofActivity = ""]) => [
      "row",
      clause,
      activity,
      title,
      ofActivity,
    ]),
    ["status", "full", "Full"],
    ["status", "partial", "Partial"],
    ["status", "none", "None"],
    ["status", "not-due", "Not due"],
    ["status", "not-applicable", "Not applicable"],
    ["cause", "resources", "Lack of money or staff"],
  ];
  const names: Readonly<Record<string, string | null>> = {
    "nap-format": "nap/form@1",
    "nap-kind": kind,
    "nap-plan": plan,
    "nap-plan-hash": planHash,
    "nap-round": round,
    "nap-body": body,
    "nap-language": language,
    "nap-scale": scale,
  };
  return {
    sheets: [
      { name: "Instructions", rows: { 1: ["How to fill in this form"] } },
      {
        name: sheet,
        rows: {
          1: ["Plan of Riverside"],
          2: [caption],
          ...Object.fromEntries([[...headers], ...rows].map((cells, index) => [index + 4, cells])),
        },
      },
      {
        name: "nap",
        hidden: true,
        rows: Object.fromEntries(
          lines.map((cells, index) => [index + 1, cells.map((cell) => (cell === "" ? null : cell))]),
        ),
      },
      { name: "lists", hidden: true, rows: { 1: ["None"], 2: ["Partial"], 3: ["Full"] } },
    ],
    properties: Object.fromEntries(Object.entries(names).filter((entry) => entry[1] !== null)) as Record<
      string,
      string
    >,
  };
}

/** @param extra parts of the container that it has besides, or others in their place */
export function packForm(
  { sheets, properties }: FormSheets,
  extra: Readonly<Record<string, string | Buffer>> = {},
): Buffer {
  const parts = workbookParts(sheets);
  const workbook = "xl/workbook.xml";
  return makeZip(
    {
      ...parts,
      "[Content_Types].xml": contentTypes(sheets.length),
      [workbook]: (parts[workbook] ?? "").replaceAll('state="hidden"', 'state="veryHidden"'),
      ...(Object.keys(properties).length === 0
        ? {}
        : {
            "_rels/.rels":
              '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="docProps/custom.xml"/></Relationships>',
            "docProps/custom.xml": `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${Object.entries(
              properties,
            )
              .map(
                ([name, value], index) =>
                  `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${name}"><vt:lpwstr>${value}</vt:lpwstr></property>`,
              )
              .join("")}</Properties>`,
          }),
      ...extra,
    },
    { deflate: false },
  );
}

/** Without which other programs do not open it. */
const contentTypes = (sheets: number): string => {
  const office = "application/vnd.openxmlformats-officedocument";
  const part = (name: string, kind: string): string =>
    `<Override PartName="/${name}" ContentType="${office}.${kind}+xml"/>`;
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part("xl/workbook.xml", "spreadsheetml.sheet.main")}${Array.from({ length: sheets }, (_, index) => part(`xl/worksheets/sheet${index + 1}.xml`, "spreadsheetml.worksheet")).join("")}${part("xl/sharedStrings.xml", "spreadsheetml.sharedStrings")}${part("xl/styles.xml", "spreadsheetml.styles")}${part("docProps/custom.xml", "custom-properties")}</Types>`;
};

export const makeForm = (form: MadeForm): Buffer => packForm(formSheets(form));
