// `nap report` səhifəsində deyilənlər: terminləri bilməyən oxucular üçün.
import type { page as master } from "../en/page.ts";
import { languageNames } from "../languageNames.ts";
import { choices } from "./page/choices.ts";
import { gap } from "./page/gap.ts";
import { known } from "./page/known.ts";
import { lead } from "./page/lead.ts";
import { live } from "./page/live.ts";

export const page: typeof master = {
  lead,
  known,
  choices,
  gap,
  live,
  skip: "Bəndlərə keç",
  headings: {
    lead: "Qısaca",
    axis: "Bütün göstəricilər bir xətdə",
    note: "Nəşr edəndən",
    series: "Mərhələlər üzrə",
    known: "Hər göstərici haqqında nə məlumdur",
    rules: "Hər qayda üzrə göstərici",
    gaps: "Göstəricilər arasındakı fərq",
    directions: "İstiqamətlər üzrə",
    bodies: "Qurumlar üzrə",
    clauses: "Bənd-bənd",
    about: "Bu səhifə necə hazırlanıb",
  },
  columns: {
    direction: "istiqamət",
    body: "qurum",
    rule: "qayda",
    meaning: "nə deyir",
    figure: "göstərici",
    least: "ən az",
    greatest: "ən çox",
    asked: "soruşulub",
    rated: "dəyəri var",
    several: "bir neçə status",
    other: "yalnız faiz",
    counts: "sayılır",
    evidence: "sübut",
    note: "qeyd",
    of: "kim, nə",
  },
  outcomes: {
    scored: "qiymətləndirilib",
    insufficient: "göstərici yoxdur",
    "not-due": "vaxtı çatmayıb",
    unrated: "qiymətləndirilməyib",
    "not-applicable": "tətbiq olunmur",
  },
  rulesNote: "Ən az və ən çox: məlum olmayan hər şey ən aşağı və ya ən yuxarı qiymətlə oxunur.",
  rulesUndeclared:
    "Birinci qaydadan başqa heç bir qayda göstərilməyib: qalanları bu qiymətləri oxuya bilən qaydalardır.",
  directionsNote: "Hər rəqəm bəndlərin sayıdır.",
  bodiesNote:
    "Hər qurum cavabdeh olduğu bəndlər üzrə. Bir neçə qurumun cavabdeh olduğu bənd hər biri üçün sayılır.",
  clause: {
    window: (start, end) => `İcra müddəti: ${start} – ${end}`,
    lead: "Əsas icraçı",
    partners: "Birgə icraçılar",
    bodies: "Cavabdeh",
    rows: "Nə bildirilib",
    steps: "Bəndin göstəricisi necə alınır",
    cause: "Gecikmənin səbəbi",
    doubt: (statuses) => `Kodlaşdıran bunları da mümkün sayır: ${statuses}`,
    doubtTitle: "Şübhə",
    noRows: "Bu bənd haqqında heç nə bildirilməyib.",
    link: (id) => `${id} bəndinə keçid`,
    leadsTo: (host) => `keçid: ${host}`,
    outside: "Bu qiymətləndirmə həmin bəndi əhatə etmir.",
    evidenceNone: "sübut yoxdur",
    date: "icra tarixi:",
  },
  about: {
    made: (tool) =>
      `${tool} ilə hazırlanıb; hər göstərici dəqiqdir və yalnız göstəriləndə bir dəfə yuvarlaqlaşdırılır.`,
    computed: "Göstəriciləri hesablayan proqram bu səhifənin içindədir. Səhifə şəbəkədən heç nə yükləmir.",
    method: (title, id, version, hash) => `Qayda: ${title} (${id}, versiya ${version}, SHA-256 ${hash})`,
    inputs: "Oxunmuş fayllar",
    columns: { file: "fayl", hash: "SHA-256" },
  },
  otherLanguages: (list) => `Səhifənin başqa dilləri (${list}) üçün JavaScript lazımdır.`,
  switch: "Dil",
  languages: languageNames,
  logo: "Nəşr edənin loqosu",
};
