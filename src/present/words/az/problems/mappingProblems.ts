// NAP6xx in Azerbaijani: mappings, and tables that are not as their mapping says.
import type { MappingProblemParams, SourceFault } from "../../../../model/problems/mappingProblems.ts";
import type { ProblemWordings } from "../../problemWording.ts";
import { inRows } from "./rows.ts";

const quoted = (texts: readonly string[]): string => texts.map((text) => `"${text}"`).join(", ");

const faults: Readonly<Record<SourceFault, string>> = {
  "no-source": "xanaların haradan götürüldüyü yazılmayıb",
  "met-without-of": "nə qədər yerinə yetirildiyi göstərilib, ümumi say isə yox",
  "of-without-met": "ümumi say göstərilib, nə qədər yerinə yetirildiyi isə yox",
  "join-without-columns": '"join" yalnız "columns" ilə birlikdə məna verir',
  "optional-without-column": '"optional" yalnız "column" və ya "any-of" ilə birlikdə məna daşıyır',
  "absent-without-present": '"absent" yalnız "present" ilə birlikdə məna verir',
  "no-braces": "fayl adının şablonunda bu sütun fiqurlu mötərizədə yazılmayıb",
  "no-date": "günün, ayın və ilin ardıcıllığı oxunmur",
  "not-a-percent": "yalnız percent sütunu pay, bal və ya say kimi oxuna bilər",
  "present-not-status": '"present" status verir, status isə yalnız status sütununda olur',
  "word-twice": "sözlərdən ikisi eynidir (hərflərin böyüklüyü və boşluqlar sayılmır), mənaları isə fərqlidir",
  "fill-without-column": '"fill" faylın xanalarını təkrarlayır, burada isə faylın heç bir sütunu yazılmayıb',
  "counts-and-more": 'saylar toplanır və bölünür; "split", "else" və "words" onların yanında mənasızdır',
  "present-and-more":
    '"present" bütün sətirlərdə eynidir; "split", "else", "words" və "as" onun yanında mənasızdır',
  "skip-by-number":
    '"#row" yalnız nəzərə alınan sətirləri sayır, ona görə hansılarının ötürüldüyünü göstərə bilməz',
  "wide-in-two-columns": "başqa bir sütun artıq faylın bir neçə sütunundan götürülür",
  "wide-without-cells": "bu sütunların altındakı xanaların necə oxunduğu yazılmayıb",
};

const advice: Readonly<Record<SourceFault, string>> = {
  "no-source":
    "sütunun adını və ya bu açarlardan birini yazın: column, columns, constant, file-name, wide, present",
  "met-without-of": "hər ikisini yazın: {met: Accepted, of: Total}",
  "of-without-met":
    "hər ikisini yazın: {met: Accepted, of: Total}; beşdən verilən bal üçün: {column: Mark, of: 5}",
  "join-without-columns": '{columns: [Stage, No], join: "."} kimi yazın',
  "optional-without-column": "{column: Note, optional: true} yazın",
  "absent-without-present": "{present: full, absent: unrated} kimi yazın",
  "no-braces": 'sütunu fiqurlu mötərizədə yazın: body sütunu üçün {file-name: "{body}-*.xlsx"}',
  "no-date": "hissələrin ardıcıllığını yazın: dd.mm.yyyy, mm/yyyy və ya yyyy-mm-dd kimi",
  "not-a-percent": '"as" açarını percent sütununda yazın',
  "present-not-status": "onu status sütununda yazın",
  "word-twice": "nəzərdə tutulanı saxlayın",
  "fill-without-column": '"fill" sözünü silin və ya sütunun adını yazın: {column: No, fill: down}',
  "counts-and-more": "yalnız {met: Accepted, of: Total} yazın",
  "present-and-more": "yalnız {present: full, absent: unrated} yazın",
  "skip-by-number": "faylın sütununu və orada yazılanı göstərin: {No: [Total]}",
  "wide-in-two-columns": "ikisindən birini saxlayın",
  "wide-without-cells": "status: {words: {x: full}} və ya percent: {as: share} əlavə edin",
};

const readings = {
  share: "0 ilə 1 arasında pay",
  points: "bal",
  count: "0-dan başlayan say",
  number: "ədəd",
} as const;

/** What the tables of a file are. */
const partsOf = {
  sheet: "onun cədvəlləri vərəqlərdir",
  table: "onda vərəqlər yox, cədvəllər var",
  rows: "onda sətirlər siyahısı var",
  none: "o, bir cədvəldir",
} as const;

export const mappingProblems: ProblemWordings<MappingProblemParams> = {
  NAP601: {
    title: "oxunuş sxemindəki sütun faylda yoxdur",
    message: (p) =>
      p.alternatives === undefined
        ? `${p.file} faylında oxunuş sxeminin "${p.column}" üçün göstərdiyi "${p.wanted}" sütunu yoxdur`
        : `${p.file} faylında oxunuş sxeminin "${p.column}" üçün göstərdiyi sütunların heç biri yoxdur: ${quoted([p.wanted, ...p.alternatives])}`,
    help: (p) =>
      `${p.found.length === 0 ? "başlıq sayılan sətir boşdur" : `faylın sütunları: ${quoted(p.found)}`}${p.without === undefined ? "" : `; "read" altındakı "${p.without.key}" olmasa, bütün sütunlar tapılır, başlıq ${p.without.row}-ci sətirdə olur`}${p.encoding === undefined ? "" : `; ${p.encoding} kodlaşdırması ilə bütün sütunlar tapılır`}`,
    why: "Oxunuş sxemi faylın hansı sütununun nə demək olduğunu bildirir. Sütunun adı başqadırsa, heç nə təxmin edilmir.",
  },
  NAP602: {
    title: "mənası göstərilməyən sözlər",
    message: (p) =>
      `${p.file} faylının "${p.column}" sütununda mənası göstərilməyən sözlər var: ${p.words.map(({ word, rows }) => `"${word}" (${rows} sətir)`).join(", ")}${p.count > p.words.length ? ` və daha ${p.count - p.words.length}` : ""}`,
    help: (p) =>
      `hər birinin mənasını oxunuş sxemində yazın, columns: ${p.column}: words; ola bilər: ${p.known.join(", ")}`,
    why: "Nə oxunuş sxeminin, nə də şkalanın tanıdığı sözün dəyəri yoxdur. Onu təxmin etmək qiymətləndirənin əvəzinə qiymət vermək olardı.",
  },
  NAP603: {
    title: "where şərtinə uyğun sətir yoxdur",
    message: (p) => `${p.file} faylının ${p.rows} sətrindən heç biri "where" şərtinə uyğun deyil`,
    help: (p) =>
      p.tests
        .map(
          ({ column, texts, found }) =>
            `"${column}" sütununda ${quoted(texts)} olmalıdır; faylda ${quoted(found)} var`,
        )
        .join("; "),
    why: "Heç bir sətir olmasa, qiymətləndirmədə qiymət olmaz, sanki heç nə bildirilməyib.",
  },
  NAP604: {
    title: "bir sütunun iki mənbəyi",
    message: (p) => `"${p.column}" sütununun iki mənbəyi var: "${p.first}" və "${p.second}"`,
    help: () => "nəzərdə tutulanı saxlayın",
    why: "Hər sütunun bir mənbəyi olur. İkisindən hansının sayıldığı təxmin olardı.",
  },
  NAP605: {
    title: "sütunun mənbəyi tam yazılmayıb",
    message: (p) => `"${p.column}" sütununun mənbəyi tam yazılmayıb: ${faults[p.fault]}`,
    help: (p) => advice[p.fault],
    why: "Yarımçıq yazılmış mənbə ilə heç nə oxunmur.",
  },
  NAP606: {
    title: "oxunuş sxemində qiymət yoxdur",
    message: (p) =>
      p.missing === "clause"
        ? "oxunuş sxemi sətrin hansı bəndə aid olduğunu bildirmir"
        : "oxunuş sxemi sətrin hansı qiyməti verdiyini bildirmir",
    help: (p) =>
      p.missing === "clause"
        ? '"columns" hissəsinə faylın sütununun adı ilə "clause" əlavə edin'
        : '"columns" hissəsinə status, percent və ya value əlavə edin',
    why: "Hər sətir hansı bəndi və necə qiymətləndirdiyini bildirməlidir.",
  },
  NAP607: {
    title: "oxunuş sxemindəki sütun faylda iki dəfədir",
    message: (p) => `faylda iki "${p.name}" sütunu var: ${p.first} və ${p.second} nömrəli`,
    help: () =>
      "faylda birinin adını dəyişin; başlıq iki sətirdirsə, hər ikisini göstərin: read: {header: [1, 2]}",
    why: "Oxunuş sxemi sütunu başlığına görə tanıyır. İkisindən hansının nəzərdə tutulduğu təxmin olardı.",
  },
  NAP608: {
    title: "ədəd oxunuş sxemindəki kimi deyil",
    message: (p) =>
      `"${p.written}" ${p.as === "points" ? `0 ilə ${p.of ?? ""} arasında bal` : readings[p.as]} deyil${inRows(p)}`,
    help: (p) =>
      p.as === "number"
        ? "faylda kəsr işarəsinin nə olduğunu oxunuş sxemi bildirir: xananı və ya sxemi düzəldin"
        : p.as === "share"
          ? "70 % üçün 0.7 yazın; sütunda faizlər varsa, sxemdə as: percent yazılmalıdır"
          : p.as === "count"
            ? "sayı yazın; heç nə sayılmayıbsa, hər iki xananı boş qoyun"
            : "xananı və ya tamı bildirən ədədi düzəldin",
    why: "Nəzərdə tutulduğundan başqa cür oxunan ədəd yüz dəfə və daha çox səhv olur.",
  },
  NAP609: {
    title: "tarix oxunuş sxemindəki kimi deyil",
    message: (p) => `"${p.written}" ${p.pattern} kimi yazılmış tarix deyil${inRows(p)}`,
    help: () => "xananı və ya oxunuş sxemində günün, ayın və ilin ardıcıllığını düzəldin",
    why: "05.04 aprelin və ya mayın günüdür. Hansı olduğunu oxunuş sxemi bildirir.",
  },
  NAP610: {
    title: "faylın adı oxunuş sxemindəki kimi deyil",
    message: (p) => `${p.file} faylının adı ${p.pattern} şəklində deyil`,
    help: () => "faylın adını dəyişin və ya şablonu düzəldin; * istənilən yazını bildirir",
    why: "Oxunuş sxemi faylın sətirlərinin nə haqqında olduğunu adından götürür.",
  },
  NAP611: {
    title: "naməlum oxunuş sxemi",
    message: (p) => `"${p.name}" oxunuş sxemi yoxdur`,
    help: (p) =>
      p.known.length === 0
        ? "faylının yolunu yazın və ya faylı mappings/ qovluğuna qoyun"
        : `tanınan oxunuş sxemləri: ${p.known.join(", ")}; və ya fayl yolunu yazın`,
    why: "Oxunuş sxemi olmadan cədvəl oxuna bilmir.",
  },
  NAP612: {
    title: "yerinə yetirilən ümumi saydan çoxdur",
    message: (p) => `${p.of} içindən ${p.met} ümumi saydan çoxdur (sətir ${p.row})`,
    help: () => "sayları düzəldin; oxunuş sxemində iki sütun yerini dəyişmiş ola bilər",
    why: "Hamısından çox olsaydı, 100 %-dən çox olardı.",
  },
  NAP615: {
    title: "bir bəndin sətirləri fərqlənir",
    message: (p) =>
      `${p.clause} bəndinin "${p.column}" sütununda iki mətn var: "${p.first}" (sətir ${p.row}) və "${p.second}"`,
    help: () => "sətirləri uyğunlaşdırın və ya oxunuş sxemində repeats: first yazın",
    why: "Bir bəndi bir neçə sətir təsvir edə bilər. Onların dediyi eyni olmalıdır.",
  },
  NAP616: {
    title: "mənası olmayan oxuma açarı",
    message: (p) => `${p.file} üçün "read" altındakı "${p.key}" açarının mənası yoxdur: ${partsOf[p.has]}`,
    help: (p) =>
      p.has === "none" ? `"${p.key}" açarını silin` : `"${p.key}" açarını silin və ya "${p.has}" yazın`,
    why: "Sxem faylda olmayanı adlandırırsa, bəlkə də başqa fayl üçün yazılıb.",
  },
  NAP620: {
    title: "bir sətirdə həddən artıq qiymət var",
    message: (p) =>
      `${p.row}-ci sətir ${p.records} qiymət deməkdir, bir sətirdə isə ən çoxu ${p.most} ola bilər`,
    help: () => "xanaları nəyin böldüyünə baxın: sütunlardan biri, bəlkə də, siyahı deyil",
    why: "Bir xananın hər hissəsi başqa xanaların hər hissəsi ilə birləşir. Bu qədər sətir oxunuş sxemindəki səhvdir.",
  },
  NAP621: {
    title: "faylın adı bir neçə cür oxunur",
    message: (p) =>
      `${p.file} faylının adı ${p.pattern} nümunəsi ilə bir neçə cür oxunur: "${p.column}" bunlardan biri ola bilər: ${quoted(p.candidates)}`,
    help: () =>
      "adın daha çox hissəsi sabit olan nümunə yazın və ya yalnız bu fayl üçün ayrıca oxunuş sxemi yazın",
    why: "Bunların hamısı planda var. Bir qurumun hesabatı başqasınınkı sayılmamalıdır.",
  },
  NAP622: {
    title: "faylda iki variant sütun var",
    message: (p) => `${p.file} faylında "${p.column}" ola bilən iki sütun var: "${p.first}" və "${p.second}"`,
    help: () => "nəzərdə tutulanı yazın və ya yalnız bu fayl üçün ayrıca oxunuş sxemi yazın",
    why: "Variantlar bir sütunun müxtəlif fayllardakı adlarıdır. Bir faylda ikisindən hansının sayıldığı təxmin olardı.",
  },
  NAP613: {
    title: "plansız siyahı",
    message: () =>
      "oxunuş sxemi siyahıdakı bəndin nə demək olduğunu bildirir, amma siyahıda hansı bəndlərin olmadığını göstərən plan yoxdur",
    help: () => "planı --plan ilə və ya qiymətləndirmə faylında göstərin",
    why: "Yerinə yetirilənlərin siyahısında adı çəkilməyən bəndlər də sayılır.",
  },
  NAP614: {
    title: "bir neçə mərhələ üçün iddialar",
    message: (p) =>
      `cədvəldə bir neçə mərhələ var (${p.rounds.join(", ")}), iddiaların hansına aid olduğu isə yazılmayıb`,
    help: () => "hər mərhələ üçün öz iddiaları ilə ayrıca qiymətləndirmə yazın",
    why: "Hər mərhələ ayrıca qiymətləndirmədir. İddia adı çəkilməyən mərhələ ilə müqayisə olunmur.",
  },
};
