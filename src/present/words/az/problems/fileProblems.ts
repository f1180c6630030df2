// NAP1xx: what can be wrong with a file as a file.
import type { FileProblemParams, UnreadableReasons } from "../../../../model/problems/fileProblems.ts";
import type { ForeignContents } from "../../../../model/problems/foreignContents.ts";
import type { CaseWordings, ProblemWordings } from "../../problemWording.ts";
import { sayCase } from "../../sayCase.ts";
import { yamlSyntax } from "./yamlSyntax.ts";

const unreadable: CaseWordings<UnreadableReasons> = {
  "no-such-file": () => "belə fayl yoxdur",
  "parent-is-no-folder": () => "yolun bir hissəsi qovluq deyil",
  "no-permission": () => "onu oxumağa icazəniz yoxdur",
  "is-folder": () => "bu, qovluqdur",
  "is-pipe": () => "bu, fayl deyil, kanaldır (pipe)",
  "name-too-long": () => "adı həddən artıq uzundur",
  "links-to-itself": () => "bu, özünə aparan keçiddir",
  "changed-while-read": () => "oxunarkən başqa proqram onu dəyişdi; yenidən cəhd edin",
  "reading-failed": () => "oxunarkən disk və ya şəbəkə sıradan çıxdı",
  "impossible-name": () => "faylın belə adı ola bilməz",
  "cannot-be-opened": () => "onu açmaq olmur",
  system: (p) => p.errno,
};

const foreign: CaseWordings<ForeignContents> = {
  "zero-bytes": () => "fayl mətn deyil: içində sıfır baytlar var",
  zip: () => "bu, ZIP arxividir: onu açın və içindəki cədvəlin adını göstərin",
  "old-document": () => "bu, cədvəl olmayan köhnə Office sənədidir (.doc, .ppt)",
  "old-locked": () => "parolla bağlanıb",
  pdf: () => "bu, PDF faylıdır",
  image: () => "bu, şəkildir",
  gzip: () => "gzip ilə sıxılıb: əvvəlcə açın",
  archive: () => "bu, sıxılmış arxivdir: əvvəlcə açın",
  database: () => "bu, verilənlər bazasıdır: cədvəli CSV kimi ixrac edin",
  parquet: () =>
    "bu, zədələnmiş, yarımçıq kəsilmiş və ya nap-ın oxumadığı üsulla sıxılmış Parquet faylıdır: onu yenidən yazın və ya cədvəli CSV kimi ixrac edin",
  rtf: () => "bu, Rich Text Format mətnidir",
  "web-archive": () => "bu, veb arxivdir (.mht)",
  "spreadsheet-xml": () => "bu, Excel 2003 XML cədvəlidir",
  xml: () => "bu, nap proqramının oxumadığı XML növüdür",
  "other-document": () => "bu, cədvəl deyil, mətn sənədi və ya təqdimatdır",
  workbook: () => "bu, mətn deyil, ZIP konteyneri və ya Excel faylıdır",
  "long-row": (p) => `fayl cədvəl deyil: sətir ${p.row} ${p.megabytes} MB həddindən uzundur`,
};

const quotedTwice = '"nazirliyin ""161"" qaynar xətti"';

/** What is most like a header in each sheet of a file. */
const inSheets = (sheets: FileProblemParams["NAP111"]["sheets"] = []): string =>
  sheets.map(({ sheet, found }) => `; vərəq ${sheet}: ${found.join(", ")}`).join("");

export const fileProblems: ProblemWordings<FileProblemParams> = {
  NAP101: {
    title: "fayl oxunmur",
    message: (p) => `"${p.path}" faylını oxumaq olmur: ${sayCase(unreadable, p.reason, p)}`,
    help: () =>
      "yolu, onun düzgün yazıldığını və oxumağa icazənizi yoxlayın; fayldakı yol həmin faylın qovluğundan başlayır",
    why: "Adı çəkilən fayl oxuna bilməsəydi, onun qiymətləri hesablamada iştirak etməzdi və bunu heç kim görməzdi.",
    given: "Faylın adı: ratings.csv.",
  },
  NAP102: {
    title: "fayl boşdur",
    message: () => "fayl boşdur",
    help: () =>
      "qiymətlər cədvəlində başlıq sətri və sətirlər olmalıdır; YAML faylı format: nap/plan@1 kimi sətirlə başlayır",
    why: "Boş fayl, demək olar, həmişə alınmamış ixracdır, qiyməti olmayan qiymətləndirmə deyil.",
  },
  NAP103: {
    title: "fayl mətn deyil",
    message: (p) => sayCase(foreign, p.found, p),
    help: () =>
      "faylı yaradıldığı proqramda açın və cədvəli parolsuz Excel faylı (.xlsx) və ya CSV UTF-8 kimi saxlayın",
    why: "PDF, şəkil və arxivlər sətir-sətir oxuna bilməz; onları mətn kimi oxumaq məlumat uydurmaq olardı.",
    given: "Hesabat PDF faylıdır. Onun əsasında duran cədvəli tapıb Excel faylı (.xlsx) kimi saxlayın.",
  },
  NAP104: {
    title: "fayl UTF-8 deyil",
    message: (p) =>
      "fault" in p
        ? p.fault === "unknown"
          ? `nap "${p.encoding}" kodlaşdırmasını tanımır`
          : p.fault === "is-utf8"
            ? `fayl ${p.encoding} kodlaşdırmasında deyil: UTF-8-dir`
            : `fayl ${p.encoding} kodlaşdırmasında deyil: orada ${p.byte} baytı (${p.offset} mövqeyi) yoxdur`
        : p.encoding === "UTF-32"
          ? "UTF-8 deyil: fayl UTF-32 kimi saxlanıb"
          : p.encoding === "UTF-16"
            ? `UTF-16 deyil: mövqe ${p.offset}, ${p.byte} simvolun yalnız bir hissəsidir`
            : `UTF-8 deyil: mövqe ${p.offset}, ${p.byte} baytı simvolun əvvəli deyil`,
    help: (p) =>
      "fault" in p
        ? p.fault === "is-utf8"
          ? "kodlaşdırmanı oxuma qaydasından çıxarın"
          : "WHATWG Encoding standartındakı bir ad yazın, məsələn windows-1251, windows-1254 və ya macintosh"
        : "likely" in p && p.likely !== undefined
          ? `faylı UTF-8 kimi saxlayın (Excel: CSV UTF-8) və ya oxuma qaydasında read: {encoding: ${p.likely}} yazın; onda başlıq belə oxunur: ${(p.header ?? []).join(", ")}`
          : "faylı UTF-8 kimi saxlayın (Excel: CSV UTF-8); nap bayt sırası işarəsi olan UTF-16 fayllarını da oxuyur",
    why: "Köhnə kodlaşdırmalar ə, ğ və ş kimi hərfləri başqa cür saxlayır; təxmin etmək statusları və adları başqalarına çevirərdi.",
    given:
      "Cədvəl proqramı ratings.csv faylını ölkənin köhnə kodlaşdırmasında saxlayıb. Onu CSV UTF-8 kimi saxlayın.",
  },
  NAP105: {
    title: "fayl həddən artıq böyükdür",
    message: (p) =>
      `faylın həcmi ${p.what === undefined ? "" : "açılmış halda "}${p.size} MB, icazə verilən hədd isə ${p.limit} MB`,
    help: (p) => `fayl həqiqətən bu qədər böyük olmalıdırsa, həddi artırın: --max-size ${p.needed}`,
    why: "Hədd səhv yazılmış yolun (məlumat bazası, video) kompüterin yaddaşını doldurmasının qarşısını alır.",
    given:
      "Əmrdə başqa cür yazılmayıbsa, cədvəl 1000 MB ola bilər. Burada hədd o qədər aşağıdır ki, kiçik cədvəl də ondan böyükdür.",
  },
  NAP106: {
    title: "YAML səhvi",
    message: (p) => `YAML oxunmur: ${sayCase(yamlSyntax, p.reason, p)}`,
    help: () =>
      "bu sətri və ya səhvin başlaya biləcəyi yuxarıdakı sətri düzəldin; içində iki nöqtə və ya # olan, yaxud @, *, & və ya % ilə başlayan mətni dırnağa alın; sətrin əvvəlinə tab yox, boşluq qoyun",
    why: "Fayl düzgün yazılmayıbsa, hansı dəyərin hansı açara aid olduğunu heç kim deyə bilməz, ona görə nap onu ümumiyyətlə oxumur.",
  },
  NAP107: {
    title: "dəyərlər həddən artıq çoxdur",
    message: (p) =>
      p.cause === "aliases"
        ? "YAML öz hissələrini o qədər çox təkrarlayır ki, yaddaş dolardı"
        : "YAML faylındakı dəyərlər yaddaşa sığmır",
    help: (p) =>
      p.cause === "aliases"
        ? "hissələri tam yazın və ya hər ada (&name) daha az yerdə müraciət edin (*name)"
        : "sətirləri CSV faylında saxlayın, orada milyonlarla sətir ola bilər",
    why: "İç-içə təkrarlanan bir neçə sətir milyardlarla dəyərə çevrilə bilər, nap isə YAML faylını bütöv halda yaddaşda saxlayır.",
  },
  NAP108: {
    title: "açar təkrarlanır",
    message: (p) => `"${p.key}" açarı eyni yerdə iki dəfə yazılıb`,
    help: () =>
      "ikisindən birini saxlayın; hər ikisi lazımdırsa, onlar siyahının ayrı-ayrı elementlərinə aiddir",
    why: "İki dəyərdən biri itərdi və hansının itdiyini heç kim deyə bilməzdi.",
  },
  NAP109: {
    title: "sətirdə xanaların sayı fərqlidir",
    message: (p) => `sətir ${p.row}: ${p.found} xana var, başlıq sətrində isə ${p.expected}`,
    help: (p) =>
      p.found > p.expected
        ? "içində xanaları ayıran işarə olan mətni dırnağa alın ki, bir xanada qalsın"
        : "çatışmayan ayırıcı işarələri yazın və ya dırnaqdan kənarda sətrin kəsildiyi yeri axtarın",
    why: "Xanalar bir sütun sürüşəndə qeyd status kimi, status isə qurum kimi oxunur.",
  },
  NAP110: {
    title: "dırnaq bağlanmayıb",
    message: (p) => `sətir ${p.row}: burada açılan dırnaq heç yerdə bağlanmır`,
    help: () =>
      `onu bağlayın və ya dırnaqlı xananın içindəki dırnağı iki dəfə yazın: ${quotedTwice}; nap bundan sonrakı sətirləri oxumayıb`,
    why: "Açıq qalan dırnaq ondan sonrakı bütün sətirləri bir xanaya çevirir, sətirlərinin yarısını itirmiş fayl isə yenə adi fayl kimi görünür.",
  },
  NAP111: {
    title: "sütun çatışmır",
    message: (p) =>
      p.column === "clause"
        ? 'cədvəldə "clause" (bənd) sütunu yoxdur'
        : p.column === "figure"
          ? 'cədvəldə "figure" (rəqəm) sütunu yoxdur'
          : `cədvəldə "${p.column}" sütunu (və qiymətlər üçün başqa sütun) yoxdur`,
    help: (p) =>
      `başlıq sətrində ona beş dildəki adlarından birini verin, məsələn: ${p.names.join(", ")}; tapılanlar: ${p.found.join(", ")}${p.likely === undefined ? "" : `; ona oxşayan sütun: "${p.likely}"`}${inSheets(p.sheets)}`,
    why: "Hər sətirdə hansı bəndin necə qiymətləndirildiyi, rəqəmlər cədvəlində isə hansı rəqəmin dərc olunduğu yazılmalıdır.",
  },
  NAP112: {
    title: "naməlum sütun",
    message: (p) =>
      p.column === ""
        ? `sütun ${p.number ?? ""} adsızdır və oxunmur, amma orada məlumat var (sətir ${p.row ?? ""})`
        : p.columns === undefined
          ? `nap "${p.column}" sütununu tanımır və oxumur`
          : `nap ${p.count ?? 0} sütunu tanımır və oxumur: ${p.columns.join(", ")}`,
    help: (p) =>
      `sütunlar: ${p.known.join(", ")}; bunlardan biridirsə, adını dəyişin, deyilsə, saxlayın və ya silin`,
    why: "nap adı səhv yazılmış sütunu oxumur.",
  },
  NAP113: {
    title: "sütun təkrarlanır",
    message: (p) => `"${p.column}" sütunu iki dəfə yazılıb: başlıq sətrində xana ${p.first} və ${p.second}`,
    help: () => "iki sütundan birini saxlayın və ya başqa şey bildirən sütunun adını dəyişin",
    why: "Eyni mənalı iki sütun bir-birindən fərqlənə bilər və onlardan biri itərdi.",
  },
  NAP114: {
    title: "naməlum format",
    message: (p) =>
      p.found === "" ? "faylda onun nə olduğunu bildirən format sətri yoxdur" : `naməlum format "${p.found}"`,
    help: (p) => `fayla format: nap/plan@1 kimi sətirlə başlayın; formatlar: ${p.known.join(", ")}`,
    why: "Format sətri faylın nə olduğunu və qaydaların hansı versiyası üçün yazıldığını bildirir.",
  },
  NAP115: {
    title: "dırnaq yerində deyil",
    message: (p) =>
      `sətir ${p.row}: dırnaq yerində deyil, ${p.reason === "inside-cell" ? "dırnaqsız xananın ortasındadır" : "xananı bağlayan dırnaqdan sonra nə ayırıcı işarə, nə də sətrin sonu gəlir"}`,
    help: (p) =>
      `bütün xananı dırnağa alın, içindəki dırnaqları iki dəfə yazın: ${quotedTwice}; nap ${p.last === true ? "bu sətri və ondan sonrakıları" : "bu sətri"} oxumayıb`,
    why: "Dırnaq yerində deyilsə, sətrin xanalarının harada bitdiyini heç kim deyə bilməz.",
  },
  NAP116: {
    title: "sətirlər bir xanaya düşüb",
    message: (p) => `burada başlayan xananın içində ayrıca sətrə oxşayan ${p.lines} sətir var`,
    help: () => "açılıb bağlanmayan dırnağı axtarın; sətirlər qəsdən belə bölünübsə, səhv yoxdur",
    why: "Açıq qalan dırnaq aşağıda başqa dırnaqla rastlaşanda aralarındakı bütün sətirlər bir xana olur.",
  },
  NAP117: {
    title: "qiymət yoxdur",
    message: (p) =>
      p.rows === undefined
        ? "qiymətləndirmədə qiymət yoxdur"
        : `cədvəlin heç bir sətrində qiymət yoxdur (başlıq sətrindən sonra ${p.rows} sətir)`,
    help: (p) =>
      p.rows === undefined
        ? "onun cədvəllərini ratings açarında göstərin və ya sətirləri orada yazın"
        : "status, percent və ya value sütununu doldurun, yaxud cədvəl saxlananda itmiş sətirləri axtarın",
    why: "Qiyməti olmayan cədvəl ya heç kimin doldurmadığı formadır, ya da alınmamış ixracdır.",
  },
  NAP118: {
    title: "sütunun adı səhv yazılıb",
    message: (p) => `nap "${p.column}" sütununu tanımır, "${p.missing}" sütunu isə yoxdur`,
    help: (p) =>
      `adını ${p.missing} edin, başqa sütundursa, daha az oxşar ad verin; sütunlar: ${p.known.join(", ")}`,
    why: "Nəzərdə tutulan sütun olmayanda sətirlər yazıldığından başqa şeyi qiymətləndirir, ona görə heç nə hesablanmır.",
  },
};
