// What a schema wants, and what it found instead.
import type { Expectations, Expected, FoundValues } from "../../../../model/problems/expectations.ts";
import type { CaseWordings } from "../../problemWording.ts";
import { sayCase } from "../../sayCase.ts";

const statusValues = "statusların dəyərləri ({none: 0, partial: 1/2, full: 1} kimi)";
const somethingElse = "burada isə başqa dəyər olmalıdır";

/** Follows "gözlənilir:". */
const expectations: CaseWordings<Expectations> = {
  text: () => "mətn",
  number: () => "ədəd",
  "whole-number": () => "tam ədəd",
  "true-or-false": () => "true və ya false",
  list: (p) => `${p.example ?? "[a, b]"} kimi siyahı`,
  map: (p) => `${p.example ?? "{key: value}"} kimi açar-dəyər cütləri`,
  "smaller-number": () => "daha kiçik ədəd",
  "smaller-whole-number": () => "daha kiçik tam ədəd",
  "number-from": (p) => `ədəd, ən azı ${p.least}`,
  "one-of": (p) => `bunlardan biri: ${p.values.join(", ")}`,
  "another-value": () => "başqa növ dəyər",
  "readable-file": () => "birinci sətrində göstərilən formatda fayl",

  "id-not-empty": () => "ən azı bir simvolu olan id",
  "id-without-spaces": () => "əvvəlində və sonunda boşluq olmayan id",
  "id-in-straight-quotes": (p) => `düz dırnaqda id: "${p.id}"`,
  "id-without-invisible": (p) => `gözə görünməyən simvolu olmayan id: "${p.id}"`,
  "text-by-language": () => "mətn və ya hər dildə bir mətn ({en: …, az: …} kimi)",
  "thousand-levels": () => "ən çoxu 1000 pillə",
  numeral: () => "ədəd (2, 0.5, 1/3 kimi)",
  "point-in-time": () => "il, rüb, ay və ya gün (2020, 2020-Q3, 2020-07, 2020-07-15 kimi)",
  "one-body": () => "ən azı bir qurum",
  "one-clause": () => "ən azı bir bənd",
  "one-direction": () => "ən azı bir istiqamət",
  "one-level": () => "ən azı bir pillə",
  reporters: () => "qurumların siyahısı və ya qiymətləndirənin növü, məsələn self-report",
  scope: () => "plan, rated və ya bəndlərin id-lərinin siyahısı",
  "word-or-number": () => "söz və ya ədəd",
  "path-or-row": () => 'fayl yolu və ya sətir ({clause: "1.1", status: full} kimi)',
  ratings: () => "fayl yolu, yolların siyahısı, şablon (*.csv kimi) və ya sətirlər",
  claims: () => "dərc olunmuş rəqəmlər cədvəlinin yolu və ya rəqəmlərin siyahısı",
  mapping: () => "oxunuş sxeminin id-si, faylının yolu və ya xəritə: {columns: {clause: No, status: State}}",
  language: () => "dilin kodu, məsələn, az və ya en",
  "one-window": () => "ən azı bir müddət",
  "path-or-paths": () => "fayl yolu və ya şablon (*.csv kimi), yaxud onların siyahısı",
  "column-reading": () =>
    "percent, share, {of: 5}, {met: Accepted, of: Total}; tarix üçün hissələrin ardıcıllığı: dd.mm.yyyy",
  "column-source": () => "faylın sütununun adı və ya xəritə: {column: Status, words: {done: full}}",
  "header-rows": () => "başlıq sətrinin nömrəsi, yaxud iki sətrin nömrələri: [4, 5]",
  "percent-reading": () => "percent, share, {of: 5} və ya {met: Accepted, of: Total}",
  repeats: () => "refuse, first, last, merge-equal və ya {newest: received}",
  separators: () => 'xanadakı adları ayıran işarə: ";", yaxud belə işarələrin siyahısı',
  sheet: () => "vərəqin adı və ya 1-dən başlayan nömrəsi",
  whole: () => "tamı bildirən ədəd (5) və ya ümumi sayı göstərən sütunun adı",
  "wide-columns": () =>
    "hər biri ayrıca bir qurum və ya bənd olan sütunlar: [OpenAI, Google], yaxud onların id-lərə xəritəsi",
  words: () => "mətn və ya biri yazılmalı olan mətnlərin siyahısı",
  version: () => "versiya (1 kimi)",
  decimals: () => "0-dan 12-yə qədər tam ədəd",
  "status-values": () => statusValues,
  "method-values": () => "none, yaxud hər şkala üçün statusların dəyərləri: {three-step: {none: 0, full: 1}}",
  "status-values-only": () => `${statusValues}; söz yalnız percent açarına yazıla bilər`,
  "rater-rule": (p) => `bunlardan biri: ${p.values.join(", ")}, yaxud {rule: majority, share: 2/3}`,
};

/** What belongs at a place, and how the value there is written. */
export const expectedText = (p: Expected): string =>
  sayCase(expectations, p.kind, p) +
  (p.quoted === undefined ? "" : `; dırnağa alın: "${p.quoted}"`) +
  (p.unquoted === undefined ? "" : `; dırnaqları silin: ${p.unquoted}`);

/** How a key is filled: with its own name where there is an example. */
export const neededText = (key: string, expected: Expected): string =>
  (expected.kind === "list" || expected.kind === "map") && expected.example !== undefined
    ? `${key}: ${expected.example}`
    : expectedText(expected);

/** What was found at a place where something else belongs. */
export const foundTexts: CaseWordings<FoundValues> = {
  "empty-list": () => "siyahı boşdur",
  "empty-item": () => "siyahının bir elementi boşdur",
  list: () => `siyahı yazılıb, ${somethingElse}`,
  "long-list": (p) => `siyahıdakı elementlərin sayı: ${p.items}`,
  map: () => `açar-dəyər cütləri yazılıb, ${somethingElse}`,
  text: (p) => `"${p.written}" mətni yazılıb, ${somethingElse}`,
  "true-or-false": (p) => `${p.written} sözü yazılıb, ${somethingElse}`,
  number: (p) => `${p.written} ədədi yazılıb, ${somethingElse}`,
  other: (p) => `"${p.written}" yazılıb, ${somethingElse}`,
  "too-many-mistakes": () => "faylda göstərilə biləcəyindən çox səhv var",
};
