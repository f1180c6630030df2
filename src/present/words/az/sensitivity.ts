// Göstəricinin nə dərəcədə dəqiq olması barədə deyilənlər.
import type { sensitivity as master } from "../en/sensitivity.ts";

export const sensitivity: typeof master = {
  title: (assessment) => `Göstərici nə dərəcədə dəqiqdir? ${assessment}`,
  sources: {
    unrated: "dəyəri olmayan bəndlər",
    part: "heç kimin qiymətləndirmədiyi hissələr",
    "not-due": "vaxtı çatmamış bəndlər",
    doubt: "kodlaşdıranın şübhə etdiyi sətirlər",
    group: "bir neçə qurumu təmsil edən qurumlar",
  },
  all: "hamısı birlikdə",
  together: (list) => `birlikdə: ${list}`,
  asCoded: "olduğu kimi",
  columns: {
    unknown: "məlum olmayan",
    clauses: "bənd",
    least: "ən az",
    greatest: "ən çox",
    line: "0–100 %",
    rule: "qayda",
    named: "adı çəkilib",
    settle: "azaldır",
    range: "dəyəri",
    evidence: "sübut",
    why: "nə üçün açıqdır",
    without: "onlarsız",
    ifDone: "hamısı icra olunsa",
  },
  headings: {
    bounds: "Göstərici nə ola bilər",
    methods: "Başqa qaydalarla",
    claims: "Dərc olunmuş göstəricilər",
    grid: "Metodun seçimləri",
    verify: "Əvvəlcə nəyi yoxlamaq lazımdır",
    aside: "Səbəblər və maraqlar",
  },
  summary: {
    point: (percent, method) => `${method} metodu ilə göstərici ${percent} %-dir.`,
    countsOnly: (method) => `${method} metodu statusları sayır və göstərici vermir.`,
    none: (method) => `${method} metodu ilə hazırda göstərici yoxdur.`,
    bounds: (least, greatest) =>
      `Məlum olmayan hər şey ən aşağı qiymətlə oxunsa, göstərici ${least} %, ən yuxarı qiymətlə oxunsa, ${greatest} % olar.`,
    sure: "Sətirlərdə açıq qalan heç nə yoxdur: göstəricinin öz aralığı yoxdur.",
    doubts: (doubted, all, least, greatest) =>
      `${all} sətirdən ${doubted} sətirdə kodlaşdıran başqa statusu da mümkün sayır: hər belə sətir ən aşağı qiymətlə oxunsa, göstərici ${least} %, ən yuxarı qiymətlə oxunsa, ${greatest} % olar.`,
    methods: (count, least, greatest) =>
      `Sətirlər olduğu kimi qaldıqda ${count} qayda ${least} %-dən ${greatest} %-ə qədər göstərici verir.`,
    within: (figure, method, turned) =>
      `Dərc olunmuş ${figure} % ${method} metodu ilə ən azı ${turned} sətir başqa cür oxunsa, alına bilər.`,
    asItStands: (figure, method) =>
      `Dərc olunmuş ${figure} % sətirlərin ${method} metodu ilə verdiyi göstəricidir.`,
    outside: (figure, methods) =>
      `Dərc olunmuş ${figure} % şübhələrin heç bir birləşməsi ilə alınmadı; sınanan metodlar: ${methods}.`,
    unsearched: (figure, methods) =>
      `Şübhələrin dərc olunmuş ${figure} %-i verib-vermədiyi tam yoxlanmayıb (birləşmələr həddən artıq çoxdur); metodlar: ${methods}.`,
    verify: (ids) => `Əvvəlcə dəqiqləşdirilməli: ${ids}.`,
  },
  beside: {
    text: (sources, least, greatest) =>
      `Məlum olmayan: ${sources}. Bunların hamısı ən aşağı qiymətlə oxunsa, göstərici ${least} %, ən yuxarı qiymətlə oxunsa, ${greatest} % olar.`,
    short: (least, greatest) =>
      `məlum olmayan hər şey ən aşağı qiymətlə oxunsa, ${least} %, ən yuxarı qiymətlə oxunsa, ${greatest} %`,
    sure: "Sətirlərdə açıq qalan heç nə yoxdur: göstəricinin öz aralığı yoxdur.",
    sureShort: "sətirlərdə açıq qalan heç nə yoxdur",
    noFigure: (sources) => `Məlum olmayan: ${sources}. Bunların heç bir oxunuşu göstərici vermir.`,
    noFigureShort: "məlum olmayanların heç bir oxunuşu göstərici vermir",
    countsOnly: "Metod statusları sayır və hədləri ola biləcək göstərici vermir.",
    countsOnlyShort: "metod göstərici vermir",
  },
  outer: "bu hədlər keçilə bilməz; hər birləşmə sınanmayıb",
  none: "mümkün olanların bəziləri göstərici vermir",
  minimum: "Bu hədlərdə minimal əhatə qaydası nəzərə alınmayıb.",
  open: "Bir neçə qurumu təmsil edən qurumun çəkisi istənilən qədər böyük ola bilər: son hədd yalnız onun sayıldığı haldır.",
  undeclared:
    "Qiymətləndirmənin öz metodundan başqa qayda göstərilməyib: bunlar onun şkalasını oxuyan hazır metodlardır.",
  named: { yes: "bəli", no: "hazır" },
  unread: (count, method) => `${method} metodunda dəyəri olmayan ${count} başqa status nəzərə alınmayıb.`,
  claim: {
    way: (figure, method, roundings, turned, value, list) =>
      turned === 0
        ? `${figure} %, ${method}, yuvarlaqlaşdırma ${roundings}: sətirlər olduğu kimi bunu verir (${value} %)`
        : `${figure} %, ${method}, yuvarlaqlaşdırma ${roundings}: ən azı ${turned} sətir başqa cür oxunsa, alınır (${value} %): ${list}`,
    above: (figure, method, points) =>
      `${figure} %, ${method}: şübhələrin imkan verdiyi ən böyük göstəricidən ${points} faiz bəndi yuxarı`,
    below: (figure, method, points) =>
      `${figure} %, ${method}: şübhələrin imkan verdiyi ən kiçik göstəricidən ${points} faiz bəndi aşağı`,
    between: (figure, method) =>
      `${figure} %, ${method}: hədlərin arasındadır, amma şübhələrin heç bir birləşməsi onu vermir`,
    unsearched: (figure, method) =>
      `${figure} %, ${method}: hədlərin arasındadır; şübhələrin bütün birləşmələri yoxlanmayıb`,
  },
  choices: {
    values: "statusun dəyəri",
    "within.bodies": "bir neçə qurumun bəndi",
    across: "ortalama nə üzrədir",
    "not-due": "vaxtı çatmamış bəndlər",
  },
  choice: (choice, share, options) =>
    share === null ? `${choice}: ${options}` : `${choice} (fərqin ${share} %-i): ${options}`,
  shares:
    "Payların cəmi (yuvarlaqlaşdırma dəqiqliyi ilə) 100 %-dir: bu göstəricilər arasındakı fərqin bu qədəri hər seçimdən gəlir.",
  rulesEnds: "Ən az və ən çox: məlum olmayan hər şey üzrə.",
  narrowing:
    "Bənd dəqiqləşdirildikdən sonra ən az və ən çox göstərici bir-birinə azı bu qədər faiz bəndi yaxınlaşır.",
  grid: (count, least, greatest) =>
    `Bu seçimlərin ${count} birləşməsi, hər biri bir dəfə sayılmaqla, ${least} %-dən ${greatest} %-ə qədər göstərici verir:`,
  gridGaps: (count) => `Onlardan ${count} birləşmə göstərici vermir, buna görə fərqdəki paylar göstərilmir.`,
  moves: (choice, option, percent) =>
    `Göstəricini ən çox dəyişən tək seçim: ${choice}: ${option}; göstərici ${percent} % olur.`,
  noneNamed: "göstərilməyib",
  points: (value) => `${value} faiz bəndi`,
  cause: (name) => `gecikmənin səbəbi: "${name}"`,
  interest: (body, of) =>
    of === null
      ? `${body} özü iştirak edir`
      : `${body} iştirak edir (bu maraq ${of} qiymətləndirməsində bildirilib)`,
  explains: (cause, count, points) =>
    `Səbəb: "${cause}" (${count} bənd); ən çoxu ${points} faiz bəndini izah edir.`,
};
