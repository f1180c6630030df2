// What the help says of each command and its own options.
import type { Themes } from "../../words.ts";
import { counting, counts } from "./counts.ts";
import { language, overwrite } from "./groups.ts";

const failOn =
  "bu səviyyədə və ya ondan ağır problem olduqda nəticəni uğursuz sayır (çıxış kodu 1): error, warning, info, never (yazılmasa: error)";

const maxAge =
  "qiymətləndirmənin hesabat tarixi --today tarixindən bu qədər gündən çox əvvəldirsə, nəticəni uğursuz sayır (çıxış kodu 1)";

const ifNoFigure =
  "göstəricisi hesablana bilməyən hədd üçün: fail — nəticə uğursuzdur, pass — həddin yoxlanılmadığı bildirilir (yazılmasa: fail)";

const bounds =
  "hər ümumi göstəricinin yanında onun ən az və ən çox qiymətini göstərir: məlum olmayan hər şey ən aşağı və ya ən yuxarı qiymətlə oxunduqda";

export const commands: Themes["help"]["commands"] = {
  score: {
    about:
      "Qiymətləndirmələrin göstəricilərini hesablayır: ümumi faiz, istiqamət, qurum və bəndlər üzrə faizlər.",
    more: "Qiymətlər CSV fayllarından və Excel fayllarından oxunur (monitoring.xlsx, yaxud 'monitoring.xlsx!Vərəq').",
    options: {
      by: "hər biri üçün bir sətir göstərir: direction, body, band, outcome",
      sort: "percent, lost, points və ya title üzrə sıralayır, :asc və ya :desc ilə; göstəricilər dəyişmir",
      only: "yalnız bunları göstərir: direction:1,2, clause:1.6, body:moj, band:full və ya outcome:unrated; təkrarlana bilər. --by və --sort kimi pretty, markdown və compact formatlarına aiddir; qalan formatlarda hər şey var",
      ratings: "sətirləri fayl və sətir nömrəsi ilə göstərir",
      replies: "hər qiymətin yanında qurumun cavabını və verilən qərarı şərhlər cədvəli kimi göstərir",
      pack: "nəticənin yerinə Word faylında (docx) səhifələr: body: hər qurum üçün suallar olan səhifə; comments: qurumların rəyləri və onların nəticəsi",
      bounds,
      ...counting,
      "min-score":
        "göstərici bu faizdən aşağıdırsa, nəticəni uğursuz sayır (çıxış kodu 1): 70, direction:3=50 və ya body:moj=50; təkrarlana bilər",
      "min-coverage":
        "bəndlərin bu faizdən azı qiymətləndirilibsə, nəticəni uğursuz sayır (çıxış kodu 1): 80, 80% və ya 4/5, yaxud direction:3=50 və ya body:moj=50; təkrarlana bilər",
      "require-evidence":
        "0-dan yuxarı qiymətin sübutu yoxdursa, nəticəni uğursuz sayır (çıxış kodu 1); @lower ilə intervalın aşağı həddi: 0.667@lower; outcomes=90: eyni nəticələrin faizlə payı",
      "max-age": maxAge,
      "if-no-figure": ifNoFigure,
      "fail-on": failOn,
    },
  },
  check: {
    about: "Faylları yoxlayır: hər problemi, onun sətrini və necə düzəldiləcəyini göstərir.",
    more: null,
    options: {
      level: "bu səviyyədə və ya ondan ağır problemləri göstərir: error, warning, info (yazılmasa: info)",
      "max-problems": "ən çoxu bu qədər problem göstərir; yekunlarda hamısı sayılır",
      "show-mapping": "hər cədvəlin ilk sətirlərini yazıldığı və oxunduğu kimi yanaşı göstərir",
      publishable:
        "hər göstəricini başqasının yenidən hesablaya bilib-bilmədiyini, nəyin çatmadığını və onu necə göstərməyi bildirir",
      "fail-on": failOn,
      fix: "təhlükəsiz düzəlişləri edir (statuslar, onluq işarələr, ayırıcılar, id-lərin dırnaqları, boşluqlar), sonra nəticəni yoxlayır",
      "dry-run": "--fix ilə: dəyişiklikləri göstərir, heç nə yazmır; dəyişiklik varsa, çıxış kodu 1 olur",
      "update-baseline":
        "tapılan bütün problemləri məlum problemlərin siyahısına yazmaq; bundan sonra yalnız yeni problemlər səhv sayılır",
    },
  },
  explain: {
    about: "Göstəricini (ümumi, istiqamət, bənd və ya qurum üzrə), problem kodunu və ya metodu izah edir.",
    more: null,
    options: {},
  },
  methods: {
    about: "Mövcud metodları sadalayır, birini tam göstərir, yaxud hamısını bir qiymətləndirmədə sınayır.",
    more: null,
    options: { try: "qiymətləndirməni onu oxuya bilən hər metodla hesablayır" },
  },
  counts,
  schema: {
    about: "JSON Schema göstərir: planın, qiymətləndirmənin, şkalanın, metodun, iş qovluğunun və ya çıxışın.",
    more: null,
    options: {
      write: "bütün sxemləri və ya adı yazılanı bu qovluğa fayl kimi yazır",
      force: overwrite,
      lang: language,
    },
  },
  compare: {
    about:
      "Qiymətləndirmələri (id və ya fayl ilə) müqayisə edir: göstəriciləri niyə fərqlənir və qiymətləri nə dərəcədə uzlaşır.",
    more: null,
    options: {
      evidence: "bəndlərin altında hər iki tərəfin sətirlərini sübut və qeydlərlə göstərir",
      all: "yalnız fərqə ən çox təsir edənləri yox, bütün bəndləri göstərir",
      pack: "nəticənin yerinə Word faylında (docx) səhifələr: meeting: mübahisəli bəndlər, yanaşı iki mövqe və qərar üçün yer; adlar çəkilmir",
      agenda:
        "iki qiymətləndirənin ilk növbədə nəyi yoxlamalı olduğunu göstərir: mübahisəli bəndlər fərqə təsir × şübhə sırası ilə, hər tərəfin göstərdiyi sübutla",
      bounds,
      against:
        "hər göstəricini repozitorinin reviziyasından və ya saxlanmış nəticədən (nap score --format json) bəri nəyin dəyişdirdiyini demək",
      "max-drop":
        "--against ilə: göstərici bundan çox faiz bəndi aşağı düşübsə, uğursuz bitir (çıxış kodu 1)",
      "no-regression": "--against ilə: hər hansı bənd aşağı düşübsə, uğursuz bitir (çıxış kodu 1)",
      "max-gap":
        "göstəricilərin fərqi bu qədər faiz bəndindən çoxdursa, nəticəni uğursuz sayır (çıxış kodu 1)",
      "min-agreement":
        "Krippendorf alfası bundan azdırsa və ya hesablana bilmirsə, nəticəni uğursuz sayır (çıxış kodu 1); @lower ilə intervalın aşağı həddi: 0.667@lower; outcomes=90: eyni nəticələrin faizlə payı",
      "max-age": maxAge,
      "if-no-figure": ifNoFigure,
      seed: "intervallar üçün təkrar seçmələrin başlanğıc ədədi (yazılmasa: 1)",
      resamples: "təkrar seçmələrin sayı, 2000 və ya daha çox (yazılmasa: 2000)",
      "fail-on": failOn,
    },
  },
  audit: {
    about:
      "Dərc olunmuş rəqəmləri yoxlayır: hansı riyazi cəhətdən mümkün deyil, qalanları nə izah edə bilərdi.",
    more: "Sual rəqəm (--figure), hissələr və onların cəmi (--parts), yaxud fayllarda bildirilən rəqəmlər barədə ola bilər.",
    options: {
      figure: "çap olunduğu kimi rəqəm: 72.22",
      of: "faiz deyilsə, rəqəmin hansı ədəddən olduğu: 5 üzrə 4.24 üçün 5",
      clauses: "rəqəmin neçə bəndi əhatə etdiyi bildirilir",
      units: "yoxlanacaq başqa vahidlərin, məsələn fəaliyyətlərin sayı: 21..63",
      full: "neçə bəndin 100 % olduğu bildirilir",
      "under-half": "neçə bəndin 50 %-dən az olduğu bildirilir",
      count:
        "full, at-least-half və ya under-half dərəcəsində neçə bəndin olduğu bildirilir; təkrarlana bilər",
      scale:
        "three-step, thirds, whole-percent, … və ya faizlə pillələr: 0,50,100; təkrarlana bilər (yazılmasa: adi şkalalar)",
      rounding: "half-up, half-even, half-down, up, down, unknown; təkrarlana bilər (yazılmasa: hamısı)",
      "direction-sizes":
        "istiqamətlərin ədədi ortalarının ortasını yoxlamaq üçün hər istiqamətdəki bəndlərin sayı: 3,5,13",
      against: "eyni plan üzrə başqa rəqəm, bəndlərinin sayı ilə: 86:64; təkrarlana bilər",
      parts: "cəmi verməli olan ədədlər: 376,114,262",
      total: "hissələr üçün çap olunmuş cəm",
      percents: "hissələr üçün çap olunmuş faizlər",
      request:
        "göstəriciləri yoxlamağa imkan verən məlumatlar barədə sorğu məktubu yazır (--format başqasını göstərməsə, Markdown)",
      "fail-on": failOn,
    },
  },
  sensitivity: {
    about:
      "Göstərici nə dərəcədə dəqiqdir: məlum olmayanlara görə hədləri, başqa qaydalarla nəticəsi, əvvəlcə nəyi yoxlamaq lazım olduğu.",
    more: null,
    options: {
      together: "birlikdə götürülən mənbələr, vergüllə: unrated, part, not-due, doubt, group",
      "fail-on": failOn,
    },
  },
  progress: {
    about: "Planın mərhələləri üzrə irəliləyiş: hər silsilədə bir mərhələdən o birinə nə dəyişib.",
    more: "Silsilə bir qiymətləndirənin qiymətləndirmələridir, hər biri öz mərhələsini göstərir. Ad yazılmasa, bütün silsilələr.",
    options: {
      all: "yalnız dəyişənləri yox, bütün bəndləri göstərir",
      "no-regression": "son mərhələdə hər hansı bənd əvvəlkindən aşağıdırsa, uğursuz bitir (çıxış kodu 1)",
      "all-reported": "hər hansı mərhələnin hesabatı yoxdursa, uğursuz bitir (çıxış kodu 1)",
      "max-drop": "son göstərici əvvəlkindən bundan çox faiz bəndi aşağıdırsa, uğursuz bitir (çıxış kodu 1)",
      "if-no-figure": ifNoFigure,
      "fail-on": failOn,
    },
  },
  schedule: {
    about:
      "Müəyyən tarixə nəyin vaxtı çatıb: vaxtında və gec icra olunanlar, gecikənlər, vaxtı yaxınlaşanlar; gözlənilən pay; kimin hesabat verdiyi.",
    more: null,
    options: {
      within: "neçə gün qalanda bəndin vaxtı yaxınlaşmış sayılır (yazılmasa: 30)",
      only: "yalnız bu vəziyyətlərdəki bəndlər göstərilir, vergüllə: overdue, done-late, due-soon, …; pretty, markdown və compact üçün",
      "max-overdue": "vaxtı keçmiş bəndlər bundan çoxdursa, uğursuz bitir (çıxış kodu 1)",
      "all-reported": "hər hansı mərhələnin hesabatı yoxdursa, uğursuz bitir (çıxış kodu 1)",
      "fail-on": failOn,
    },
  },
  form: {
    about:
      "Qurumlar üçün sorğu vərəqələri yazır: siyahıdan seçimli iş kitabları; doldurulur, qaytarılır və toplanır.",
    more: "Bir qurum (--body), planın əlaqələndiricisi və ya hamısı üçün birdən (--all-bodies -o QOVLUQ).",
    options: {
      body: "bu qurumun vərəqəsi: id-si və ya plandakı adı",
      "all-bodies": "bəndlərdə göstərilən hər qurum və əlaqələndirici üçün -o qovluğunda bir fayl",
      coordinator: "qurum göstərilməyən və ya yalnız qrup göstərilən bəndlər üzrə vərəqə",
      round: "planın soruşulan mərhələsi",
      reply: "qurumlardan onlara verilmiş qiymətlər barədə fikirlərini soruşur: agree, partly, object",
      sent: "--reply ilə: göndərilmə tarixi",
      deadline: "--reply ilə: cavab üçün son tarix",
      letter: "--reply ilə: məktubun nömrəsi",
      scale: "statusları seçilə bilən şkala (yazılmasa: qiymətləndirmələrin şkalası)",
      "fail-on": failOn,
    },
  },
  report: {
    about: "İki klikə açılan səhifə yazır: göstəricilər, onlar haqqında məlum olanlar və hər bənd.",
    more: "Səhifəyə şəbəkə lazım deyil. Oxucular qaydaları onun içində dəyişə bilər; göstəriciləri həmin proqram səhifədə hesablayır.",
    options: {
      output: "bu fayla yazılır (yazılmasa: standart çıxışa)",
      force: overwrite,
      title: "səhifənin başlığı (yazılmasa: planın başlığı)",
      note: "nəşr edənin öz sözləri: Markdown faylı (başlıqlar, siyahılar, vurğu, keçidlər)",
      logo: "səhifənin başında şəkil: PNG, JPEG və ya SVG, 100 kB-a qədər",
      "add-lang": "səhifənin oxuna biləcəyi başqa dil; təkrar yazmaq olar",
      "fail-on": failOn,
    },
  },
  inspect: {
    about: "Cədvəllərə baxır: vərəqlər, başlıq, sütunlar, status sözləri və cədvəlin necə oxunacağı.",
    more: "İstənilən formada fayllar: CSV, Excel, OpenDocument, HTML, Word, JSON, YAML; vərəq belə göstərilir: 'monitoring.xlsx!Vərəq'.",
    options: {
      mapping: "bu oxunuş sxemi ilə oxuyur və sütunlardan nə alındığını göstərir",
      "max-size": "bu həcmədək faylları oxuyur (yazılmasa: YAML üçün 5, cədvəllər üçün 1000)",
    },
  },
  list: {
    about:
      "Olanları sadalayır: planlar, qiymətləndirmələr, oxunuş sxemləri, şkalalar və metodlar, hazır olanlar da.",
    more: "Yalnız birini görmək üçün onun adını yazın: nap list scales. Hər metodun nəyi saydığını nap methods göstərir.",
    options: {},
  },
  init: {
    about: "Cədvəllərdən iş qovluğu yazır, hər ehtimalın səbəbi ilə: plan, uyğunluq faylı, qiymətləndirmə.",
    more: "Heç bir faylın üstündən yazılmır. Ehtimal edilə bilməyən sətirlər şərh kimi qalır; nap score hansı olduğunu deyir.",
    options: {
      folder: "bu qovluğa yaz (standart: bura)",
      yes: "heç nə soruşma",
      lang: language,
    },
  },
  collect: {
    about:
      "Geri qayıtmış formaları ratings.csv və replies.csv cədvəllərinə toplayır: kim nəyə cavab verib, nə dəqiq deyil.",
    more: "Fayllar (.xlsx, .ods, .csv) adını dəyişə, sıralana, yarımçıq doldurula və ya birləşdirilə bilər. Dəqiq olmayan səhvdir və onda heç nə yazılmır. Faylların adları yalnız mesajlarda görünür.",
    options: {
      folder: "cədvəlləri bu qovluğa yaz; bunsuz heç nə yazılmır",
      plan: "formaların aid olduğu plan (susmaya görə: iş qovluğunun planı)",
      scale: "şkalasını deməyən formaların (csv kimi) şkalası (susmaya görə: sözlərini bilən yeganə şkala)",
      received:
        "formaların nə vaxt alındığı: 2020-07-15, bir qurum və ya fayl üçün moj=2020-07-15; təkrarlana bilər",
      repeats:
        "bir şeyə iki cavabdan hansı sayılır: refuse, first, last (bir vərəqdə), merge-equal, newest (susmaya görə: refuse)",
      "skip-bad-rows": "nəsə səhvdirsə, qalanını yaz; kənarda qalanlar sadalanır",
      format:
        "çıxış formatı: pretty, compact, json, jsonl, csv, tsv və ya markdown, =-dən sonra fayla; təkrarlana bilər",
      force: overwrite,
      "max-size": "bu ölçüyədək faylları oxu (susmaya görə: 100)",
      "allow-outside": "fayllar bu qovluqdakı faylların da adını çəkə bilər; təkrarlana bilər",
    },
  },
  completion: {
    about:
      "bash, zsh və ya fish-in nap çağırışlarını tamamlaması üçün skripti göstərir: əmrlər, açarlar, formatlar və id-lər.",
    more: '~/.bashrc faylında: eval "$(nap completion bash)". Qabıq -- işarəsindən sonra çağırışın sözlərini verir, nap isə davamında nə ola biləcəyini göstərir.',
    options: { lang: language },
  },
  help: {
    about: "Yardım göstərir: bir əmrin bütün seçimləri, yaxud input, output və ya display qrupu.",
    more: null,
    options: { lang: language },
  },
};
