// A small workspace that uses every kind of file that nap reads: what the fuzz makes hostile, one file at a time.

export const goodWorkspace = {
  "nap.yaml": `format: nap/workspace@1
plan: plan.yaml
assessments: [assessments/*/assessment.yaml]
methods: [methods/own.yaml]
scales: [scales/own.yaml]
mappings: [mappings/form.yaml]
language: en
gates: {min-score: 10}
rules: {NAP211: warning}
baseline: baseline.yaml
suppress:
  - {rule: NAP218, assessment: first, reason: known, until: 2099-12-31}
sensitivity: {methods: [halves], within.bodies: [mean, min]}
`,
  "plan.yaml": `format: nap/plan@1
id: town
title: {en: Plan of a town, az: Şəhərin planı}
jurisdiction: XX
period: {start: 2020, end: 2022}
sources: [{id: letter, title: A letter, date: 2021-08-31}]
bodies: [{id: moj, name: Ministry, aliases: [MoJ]}, {id: others, group: true, weight: 1}]
rounds: [{id: m06, title: Month 6, month: 6, reports: {start: 2020-07-01, end: 2020-07-31}}]
directions:
  - id: "1"
    title: Open data
    weight: 1
    clauses:
      - id: "1.1"
        title: Registers
        window: {start: 2020, end: 2020}
        lead: [moj]
        partners: [others]
        activities: [{id: a, title: One, indicator: {unit: files, baseline: 0, target: 100}}, {id: b, title: Two}]
      - {id: "1.2", title: Portal, bodies: [moj], weight: 2}
      - {id: "1.3", title: Budget}
`,
  "assessments/first/assessment.yaml": `format: nap/assessment@1
id: first
plan: ../../plan.yaml
assessor: {name: A group, kind: independent}
period: {start: 2020, end: 2020}
as-of: 2020-12-31
scope: plan
scale: own
method: own
claims: claims.csv
ratings: ratings.csv
replies: replies.csv
doubts: doubts.csv
`,
  "assessments/first/ratings.csv": `clause,activity,body,rater,status,percent,value,evidence,note
1.1,a,,R,,,40,page 4,
1.1,b,,R,partial,,,,
1.2,,moj,R,full,,,https://a.example,
1.3,,,R,,,,,
`,
  "assessments/first/claims.csv":
    "id,figure,of,unit,source\nc1,50,,,letter\n,more than 30,Answers,answers,letter\n",
  "assessments/first/replies.csv":
    "clause,activity,body,answer,status,comment,received,final-status\n1.2,,moj,object,none,no,2021-01-02,partial\n",
  "assessments/first/doubts.csv": "clause,alternative\n1.2,partial\n",
  "assessments/second/assessment.yaml": `format: nap/assessment@1
id: second
plan: town
scale: own
method: halves
mapping: form
period: {start: 2020, end: 2020}
round: m06
claims: [{figure: "33.3", clauses: 3, counts: {full: 1}, source: letter}]
ratings: form-*.csv
`,
  "assessments/second/form-moj.csv":
    "No;Agency;State;Done\n1.1;moj;yes;01.02.2020\n;;half;\n1.2;;no;\nTotal;;;\n",
  "methods/own.yaml": `format: nap/method@1
id: own
version: 1
title: Our rule
basis: assumption
extends: halves
values:
  own: {none: 0, partial: 1/2, full: 1}
  percent: as-given
within: {raters: mean, bodies: mean, activities: mean}
across: clauses
weights: equal
eligible: all
treat: {unrated: exclude, not-due: exclude, unrated-part: exclude, no-evidence: as-rated}
minimum-coverage: 0
rounding: {decimals: 2, mode: half-up}
bands: [{id: full, min: 100}, {id: under-half, min: 0}]
`,
  "scales/own.yaml": `format: nap/scale@1
id: own
like: three-step
levels:
  - {id: none, label: None, as: none, aliases: [no]}
  - {id: partial, label: {en: Partly, az: QİSMƏN}, as: partial}
  - {id: full, label: Full, as: full}
`,
  "mappings/form.yaml": `format: nap/mapping@1
id: form
read: {encoding: utf-8, delimiter: ";", decimal: ",", header: 1}
columns:
  clause: {column: No, fill: down}
  body: {column: Agency, fill: down, split: [";", ","], else: moj}
  status: {column: State, words: {"yes": full, half: partial, "no": none, "": unrated}}
  date: {column: Done, as: dd.mm.yyyy}
skip: {No: [Total]}
repeats: refuse
`,
  "baseline.yaml": `format: nap/baseline@1
findings:
  - {code: NAP218, in: "assessment:first", clause: "1.2", value: "b057d93f17879248"}
`,
} as const;

export type WorkspaceFile = keyof typeof goodWorkspace;
