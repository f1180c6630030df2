// Geri qayıtmış formalar haqqında deyilənlər.
import type { Themes } from "../words.ts";

const rows = (count: number): string => `${count} sətir`;

export const collect: Themes["collect"] = {
  columns: {
    number: "Qaytarma",
    body: "Qurum",
    kind: "Soruşulan",
    round: "Mərhələ",
    asked: "Sual",
    answered: "Cavab",
    share: "Pay",
    blank: "Boş",
    gone: "Sətri yoxdur",
    skipped: "İstifadə olunmayıb",
  },
  kinds: { rating: "qiymətlər", reply: "cavab" },
  coordinator: "əlaqələndirici",
  rows,
  skipped: { "header-again": "başlıq təkrarı", "no-clause": "bəndsiz", error: "səhvi olan" },
  leftOut: {
    "same-again": "təkrar",
    "other-counts": "başqa cavabla əvəz olunub",
    conflict: "iki cavablı",
  },
  missing: (bodies, of) =>
    of.isReply
      ? `Cavab formasını qaytarmayıb${of.assessment === null ? "" : ` (${of.assessment})`}: ${bodies}.`
      : `Qaytarmayıb${of.round === null ? "" : ` (${of.round} mərhələsi)`}: ${bodies}.`,
  allReturned: (of) =>
    of.isReply
      ? `Cavab formalarının hamısı qaytarılıb${of.assessment === null ? "" : ` (${of.assessment})`}.`
      : `Hamısı qaytarıb${of.round === null ? "" : ` (${of.round} mərhələsi)`}.`,
  whoIsUnknown: "Kimin formanı qaytarmadığı məlum deyil: bunun üçün plan lazımdır.",
  whoIsAskedUnknown: (assessment) =>
    `Kimin cavab formasını qaytarmadığı məlum deyil: bunun üçün iş qovluğunda ${assessment === null ? "göndərilmiş qiymətləndirmə" : `${assessment} qiymətləndirməsinin qiymətləri`} lazımdır.`,
  conflicts: (count) => `${count} cavab başqası ilə ziddiyyətdədir; onların heç biri cədvəldə yoxdur.`,
  table: (name, count) => `${name} (${rows(count)})`,
  written: (tables) => `Yazıldı: ${tables}.`,
  wouldWrite: (tables) => `-o QOVLUQ ilə bunlar yazılar: ${tables}.`,
  withErrors: "Heç nə yazılmadı: səhvləri düzəldin və ya aid olduqlarını --skip-bad-rows ilə kənarda qoyun.",
  nothing: "Cavab yoxdur, ona görə heç nə yazılmadı.",
  skipping: (answers, errors) =>
    `--skip-bad-rows ilə kənarda qaldı: ${errors} səhvin aid olduğu məzmun; buna görə qaytarmaların ${rows(answers)} cədvəllərdə yoxdur.`,
  line: (number, body, answered, asked, share, more) =>
    `${number} nömrəli qaytarma (${body}): ${asked} sualdan ${answered} cavablanıb${share === "" ? "" : `, ${share} %`}${more}`,
  blank: (count) => `${count} boş`,
  gone: (count) => `${count} sualın sətri yoxdur`,
};
