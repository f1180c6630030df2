// Slips in YAML: each follows "YAML oxunmur:".
import type { YamlSlips } from "../../../../model/problems/yamlSlips.ts";
import type { CaseWordings } from "../../problemWording.ts";

const quoteText = "mətni dırnağa alın";

export const yamlSyntax: CaseWordings<YamlSlips> = {
  "quote-not-closed": (p) => `burada açılan ${p.sign} bağlanmayıb`,
  "text-behind-quote": (p) =>
    `dırnaqdakı mətn bundan əvvəl bitir; bütün mətni bir cüt dırnağa alın, içindəki ${p.sign} işarəsini ${p.inside} kimi yazın`,
  "quote-inside-text": (p) =>
    `dırnaqdakı mətn bundan əvvəl bitir; mətnin içində ${p.sign} işarəsini ${p.inside} kimi yazın`,
  "curly-quote": (p) => `YAML ${p.sign} işarəsini dırnaq saymır; mətni düz dırnaqlara alın: " və "`,
  "bad-escape": () => "qoşa dırnaqda \\ xüsusi işarədir; \\\\ yazın və ya tək dırnaqdan istifadə edin",

  "bracket-not-closed": (p) => `burada açılan ${p.sign} bağlanmayıb`,
  "bracket-closes-nothing": (p) => `buradakı ${p.sign} heç nəyi bağlamır`,
  "value-behind-bracket": (p) =>
    `dəyər bundan əvvəlki ${p.sign} ilə bitir; [ və ya { ilə başlayan mətn dırnaqda olmalıdır`,
  "brackets-in-text": () =>
    "içində mötərizə olan mətn burada dırnaqda olmalıdır; bu, mətn deyilsə, əvvəlində vergül və ya iki nöqtə çatışmır",
  "comma-missing": () => "bundan əvvəl vergül çatışmır",
  "comma-missing-in-brackets": () => "[ ] və { } içində bundan əvvəl vergül çatışmır",
  "commas-in-brackets": () =>
    "[ ] və { } içində elementlər vergüllə ayrılır, - ilə və ya boşluqlarla başlayan sətirlərlə yox",
  "extra-comma": () => "bir vergül artıqdır",

  "no-space-behind-colon": () => "iki nöqtədən sonra boşluq çatışmır",
  "second-colon-in-line": () => `sətirdə iki nöqtə ikinci dəfə yazılıb; ${quoteText}`,
  "second-colon-in-value": (p) =>
    `dəyərdə iki nöqtə ikinci dəfə yazılıb; ${quoteText}${p.word === undefined ? "" : ` və ya ${p.word} sözündən əvvəl çatışmayan vergülü yazın`}`,
  "extra-colon": () => "iki nöqtə bir dəfə artıq yazılıb",
  "key-without-colon": () => "açardan sonra iki nöqtə və dəyər yoxdur",
  "key-too-long": () => "açarda 1024 simvoldan çox var; yəqin ki, əvvəlində iki nöqtə və ya dırnaq çatışmır",
  "key-over-lines": () =>
    "açar bir neçə sətirdə davam edir; yəqin ki, iki nöqtə, vergül və ya dırnaq çatışmır, yaxud sətrin əvvəlindəki boşluqların sayı düz deyil",
  "key-not-text": () => "açar söz və ya mətn olmalıdır",
  "merge-key": () => "nap << işarəsi ilə birləşdirməni oxumur; açarları tam yazın",
  "impossible-key": (p) => `${p.key} açar ola bilməz`,

  "no-space-behind-dash": () => "siyahı elementinin əvvəlindəki - işarəsindən sonra boşluq lazımdır",
  "dash-as-status": () =>
    "tək - status deyil; not-due, not-applicable, unrated və ya şkalanın pilləsini yazın",
  "dash-as-value": () => "tək - dəyər deyil; dəyəri yazın və ya - işarəsini silin",
  "dash-in-value": () => '"- " ilə başlayan mətn dırnaqda olmalıdır; siyahı ayrıca sətirdən başlayır',
  "item-for-key": () => "bu, siyahı elementidir, burada isə iki nöqtəli açar olmalıdır",
  "no-dash": () =>
    "sətir siyahı elementləri kimi - ilə başlamır; yuxarıdakı elementə aiddirsə, onu həmin elementin digər açarları ilə eyni sayda boşluqla başlayın",
  "bad-indent": () => "sətrin əvvəlindəki boşluqların sayı aid olduğu sətirlərdəkindən fərqlidir",
  "indented-deeper": () =>
    "sətrin əvvəlində yuxarıdakı sətirdəkindən çox boşluq var, yuxarıdakı sətrin dəyəri isə artıq tamdır",
  "indented-empty-lines": () => "bundan əvvəlki boş sətirlərdə ondakından çox boşluq var",
  tab: () => "sətir tab işarəsi ilə başlayır; əvəzinə boşluq qoyun",

  "no-break-space": (p) => `bu, bölünməyən boşluqdur (${p.character}); adi boşluq yazın`,
  "unusual-space": (p) => `bu, adi boşluq deyil (${p.character}); adi boşluq yazın`,
  "invisible-character": (p) => `bu, gözə görünməyən simvoldur (${p.character}); onu silin`,

  "bad-start": () => `mətn bu işarə ilə başlaya bilməz; ${quoteText}`,
  "bad-name": () =>
    "YAML * və & işarələrindən sonra ad gözləyir; bunlardan biri ilə başlayan mətn dırnaqda olmalıdır",
  "name-of-alias": () => "* bütöv dəyəri əvəz edir; ondan əvvəl & və ya ! yazmayın",
  "name-before-dash": () => "& ilə yazılan ad - işarəsindən əvvəl deyil, sonra gəlir",
  "name-not-apart": () =>
    "& ilə ad verilən dəyər boşluqdan sonra, ad verilən siyahı isə ayrıca sətirdən başlayır",
  "two-names": () => "bir dəyərə & ilə iki ad verilib",
  "unknown-name": (p) => `*${p.name} yazısı &${p.name} adını tələb edir, o isə əvvəlki sətirlərdə yoxdur`,
  tag: (p) => `${p.tag} YAML teqidir, nap isə onu oxumur`,
  "tag-sign": () =>
    "! işarəsi YAML teqini başlayır, nap isə onu oxumur; ! ilə başlayan mətn dırnaqda olmalıdır",
  "two-tags": () => "bir dəyərə ! ilə iki teq verilib",
  "no-space-before-comment": () =>
    "şərhdə # işarəsindən əvvəl boşluq lazımdır; içində # olan mətn dırnaqda olmalıdır",
  "block-text": () =>
    "| və > işarələrindən sonra mətn növbəti sətirdən başlayır; içində bunlardan biri olan mətn dırnaqda olmalıdır",
  "text-behind-separator": () => "--- ilə başlayan sətirdə başqa heç nə ola bilməz",
  directive: () => "nap % ilə başlayan sətirləri oxumur",

  "nested-too-deep": (p) => `iç-içə dəyərlərin səviyyələri ${p.levels} həddindən çoxdur`,
  "second-document": () => "burada ikinci sənəd başlayır, bir faylda isə yalnız bir sənəd ola bilər",
  unknown: () =>
    "bu, əvvəlindəki heç nəyə aid deyil; yəqin ki, orada iki nöqtə, vergül və ya dırnaq çatışmır",
};
