// What is said of a strange table, and in the files that are written from it.
import type { ColumnKind, GuessReason, OpenReason } from "../../../model/inspection.ts";
import { ask } from "./inspect/ask.ts";
import { list } from "./inspect/list.ts";

/** Why a line was guessed. */
const reasons: Readonly<Record<GuessReason, (scale: string) => string>> = {
  "name-known": () => "başlıq bunu deyir",
  "name-likely": () => "başlıq çox vaxt bu sütundur",
  "values-known": (scale) => `sözlər ${scale} şkalasının sözləridir`,
  "values-are-ids": () => "xanalar id-lərə oxşayır",
  "alike-columns": () => "yan-yana sütunların xanaları eyni cürdür: hər biri qurum sayılır",
  counts: () => "bir sütun görülmüş işləri, o biri hamısını sayır",
  answered: () => "siz belə dediniz",
  mapped: () => "oxunuş sxemi belə deyir",
};

/** Why a line is left open. */
const open: Readonly<Record<OpenReason, (names: string) => string>> = {
  "no-such-column": () => "ona oxşayan sütun yoxdur",
  "several-columns": (names) => `ona oxşayan bir neçə sütun var: ${names}`,
  "unknown-words": (names) => `hazır şkalaların heç biri bu sözləri tanımır: ${names}`,
  "unclear-numbers": (names) =>
    `faiz, pay, yoxsa bal? as: percent, as: share və ya as: {of: 5} yazın: ${names}`,
  "unclear-dates": (names) =>
    `günün, ayın və ilin sırasını yazın, məsələn as: dd.mm.yyyy; rəqəm üçün lazım deyil: ${names}`,
  "unclear-weights": (names) => `çəki 2 və ya 0.5 kimi rəqəmdir; rəqəm üçün lazım deyil: ${names}`,
  marks: (names) =>
    `işarə nə deməkdir və boş xana nə deməkdir? words yazın${names === "" ? "" : `: ${names}`}`,
};

/** What cells look like. */
const kinds: Readonly<Record<ColumnKind, string>> = {
  empty: "boş",
  ids: "id-lər",
  statuses: "status sözləri",
  bodies: "qurumlar",
  words: "sözlər",
  marks: "işarələr",
  numbers: "ədədlər",
  percents: "faizlər",
  shares: "paylar",
  dates: "tarixlər",
  "long-text": "sərbəst mətn",
};

export const inspect = {
  ask,
  list,
  reasons,
  open,
  columns: {
    column: "sütun",
    readAs: "oxunur",
    kind: "növ",
    filled: "dolu",
    distinct: "fərqli",
    examples: "nümunələr",
    word: "söz",
    rows: "sətir",
    means: "mənası",
  },
  kinds,
  found: (header: number | null, rows: number, totals: number, first: string) =>
    (header === null
      ? "başlıq tapılmadı"
      : header === 0
        ? "başlıq açarlardır"
        : `başlıq ${header} nömrəli sətirdədir`) +
    `; altında ${rows} sətir var` +
    (totals === 0 ? "" : `, onlardan ${totals} sətir cəmə oxşayır (${first})`),
  sheets: (names: string) => `vərəqlər və ya cədvəllər: ${names}`,
  isRead: "oxunur",
  isHidden: "gizli",
  many: "1000-dən çox",
  repeated: (names: string) => `bir neçə sətirdə olan id-lər: ${names}`,
  headingRows: (names: string) => `başlığa oxşayan sətirlər: ${names}`,
  statuses: (column: string, scale: string | null) =>
    scale === null
      ? `"${column}" sütununun sözləri: hazır şkalaların heç biri onları tanımır`
      : `"${column}" sütununun sözləri ${scale} şkalasında`,
  notKnown: "tanınmır",
  wouldRead: "Necə oxunardı",
  isOpen: "açıq",
  fill: "boş xanalar yuxarıdakını təkrarlayır",
  split: "bir xanada bir neçəsi var",
  encoding: (header: string) => `fayl UTF-8 deyil; başlığı belə oxunur: ${header}`,
  headings: "bu sətirlər başlıqdır",
  openWord: (rows: number) =>
    `sətir: ${rows}; hazır şkalaların heç biri bu sözləri tanımır: hər birinin nə demək olduğunu yazın`,
  period: "cədvəl bunu demir: planın dövrünü yazın",
  scale: (n: number) => `cədvəlin sözlərindən ${n} söz ondadır`,
  scaleOfMapping: "oxunuş sxemindəki statuslar bu şkaladandır",
  newScale: "cədvəlin sözləri yenidir: onları ən pisindən başlayaraq sıralayın",
  levels: "cədvəlin hər sözü bir pillə olmalıdır",
  like: "metodlar sözlərinizi bunlar kimi oxuyur: hər pilləyə as: none, as: partial və ya as: full yazın",
  method: "adi metod; nap methods başqalarını göstərir",
  plan: "bəndlər cədvəldədir",
  emptyPlan: "tədbirlər planı: istiqamətlər və bəndlər; nap schema plan başqa nələr ola biləcəyini göstərir",
  emptyAssessment: "bir qiymətləndirənin plana verdiyi qiymətlər",
  copied: (names: readonly string[]) =>
    `surəti çıxarıldı: ${names.join(", ")}; iş qovluğu yalnız öz içindəki və ya repozitoriyasındakı faylları oxuyur`,
  written: (n: number) =>
    `yazılan fayllar: ${n}; nap score rəqəmi verir və ya hansı sətrin açıq qaldığını deyir`,
};
