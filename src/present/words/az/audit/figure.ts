// What arithmetic says of a published figure.
import type { Themes } from "../../words.ts";

export const figure: Themes["audit"]["figure"] = {
  title: (value, count) => (count === null ? value : `${count} bənd üzrə ${value}`),
  outOf: (value, of) => `${value} / ${of}`,
  planned: (count) => `Bəndlərin sayı bildirilməyib. Planın əhatədəki bəndlərinin sayı: ${count}.`,
  stated: "Onunla birlikdə bildirilib",
  rows: "Sətirlər",
  coding: "Kodlaşdırmamız",
  verdicts: {
    possible: (value, count) =>
      `${value} eyni çəkili ${count} bəndin ədədi ortası ola bilər: yoxlanan hər şkalada alınır.`,
    "possible-on-some-scales": (value, count, scales) =>
      `${value} eyni çəkili ${count} bəndin ədədi ortası ola bilər, amma yoxlanan şkalaların yalnız bəzisində: ${scales}.`,
    "possible-otherwise": (value, count) =>
      `${value} yoxlanan heç bir şkalada eyni çəkili ${count} bəndin ədədi ortası ola bilməz. Daha az bəndlə, başqa vahidlərlə və ya başqa çəkilərlə alına bilər.`,
    "possible-in-plan": (value, count) =>
      `${value} yoxlanan heç bir şkalada hərəsi bir dəfə qiymətləndirilən eyni çəkili ${count} bəndin ədədi ortası ola bilməz. Planın qurumlarından, fəaliyyətlərindən, qiymətləndirənlərindən və çəkilərindən alına bilər.`,
    unsettled: (value, count, scales) =>
      `${value} bu şkalalarda eyni çəkili ${count} bəndin və ya daha az bəndin ədədi ortası kimi tapılmadı: ${scales}. Bu, istisna edilmir: hər şeyi yoxlamaq mümkün olmadı.`,
    impossible: (value, count, scales) =>
      `${value} bu şkalaların heç birində nə eyni çəkili ${count} bəndin, nə də daha az bəndin ədədi ortası ola bilər: ${scales}.`,
  },
  openVerdicts: {
    possible: "Aşağıdakı bənd sayları ilə mümkündür.",
    "possible-on-some-scales": "Aşağıdakı bənd sayları ilə mümkündür.",
    "possible-otherwise": "Yalnız istiqamətlərin ədədi ortalarının ortası kimi mümkündür.",
    "possible-in-plan":
      "Planın qurumlarından, fəaliyyətlərindən, qiymətləndirənlərindən və çəkilərindən alına bilər.",
    unsettled:
      "Yoxlanan bənd saylarının heç biri ilə tapılmadı. Bu, istisna edilmir: hər şeyi yoxlamaq mümkün olmadı.",
    impossible: "Aşağıdakı şkalalarda eyni çəkili bəndlərin yoxlanan heç bir sayı bunu vermir.",
  },
  impossibleOver: (count) =>
    count === null
      ? "Eyni çəkili bəndlərin yoxlanan heç bir sayı ilə mümkün deyil"
      : `Eyni çəkili ${count} bənd üzrə mümkün deyil; ən yaxın ədədi ortalar`,
  fits: (most) => `Uyğun gələn bənd sayları (ən çoxu ${most}, hamısı eyni çəkidə)`,
  fitsAlone: (count) => `Eyni çəkili ${count} bəndin uyğun gəldiyi şkalalar`,
  units: (from, to) => `vahidlər, ${from}–${to}`,
  noneSingledOut: (percent) =>
    `Heç bir başqa bənd sayı ayrıca göstərilmir: bu axtarış başqa yolla alınmış rəqəmlərin ${percent} %-i üçün belə say tapır.`,
  bounds: (count, least, greatest) =>
    `Bu saylarla istənilən şkalada ${count} bəndin ədədi ortası ${least}–${greatest} % olur.`,
  excluded: (numbers) => `Bu saylar istənilən şkalada bu bənd saylarını istisna edir: ${numbers}.`,
  explanations: "Bunu nə izah edə bilərdi (ən sadə oxunuşdan başlayaraq)",
  none: "yoxdur",
  uncounted: "burada sayıla bilməyəcək qədər çox",
  scale: "şkala",
  clauses: "bəndlər",
  below: "aşağı",
  above: "yuxarı",
  rounding: "yuvarlaqlaşdırma",
  byChance: "təsadüfən",
  chanceNote: (isStated) =>
    isStated
      ? "Təsadüfən: adi metodlarla eyni sayda bəndin rəqəmləri modelləşdirilib. Bu, onların payıdır ki, onlara başqa say uyğun gəlir; bildirilən sayın bu və ya yuxarıdakı şkalada verdiyi rəqəmlər nəzərə alınmır."
      : "Təsadüfən: bu şkalada və yuxarıdakılarda bütün rəqəmlərdən neçə faizi üçün hansısa bənd sayı uyğun gəlir.",
  any: "istənilən",
  allBut: (rules) => `${rules} istisna olmaqla istənilən`,
  byDirection: "istiqamətlərin ortaları",
  explanation: (count, scale, reading) =>
    reading === "units"
      ? `${count} vahid, ${scale}`
      : `${count} bənd, ${scale}${reading === "directions" ? ", istiqamətlərin ədədi ortalarının ortası" : ""}`,
  onlySolution: (solution) => `Yeganə həll: ${solution}`,
  exactly: (exact) => `Dəqiq: ${exact}`,
  solutions: (count, shown) => (shown === null ? `Həllər: ${count}` : `Həllər: ${count}; ilk ${shown}:`),
  alsoOn: (scales) => `Bu şkalalarda da həllər eynidir: ${scales}`,
  assumes: "Fərziyyə",
  supports: "Bunun xeyrinə",
  settles: "Nə aydınlıq gətirərdi",
  more: (count) => `Daha ${count} izah var; hamısı --format json ilə.`,
  fairness:
    "Burada yalnız riyazi cəhətdən nəyin mümkün olduğu göstərilir. Bu, nə baş verdiyini və ya kiminsə səhv etdiyini bildirmir.",
  over: (value, count) => `${count} bənd üzrə ${value}`,
  first: (name, verdict, explanation) => `${name}: ${verdict}; birincisi: ${explanation}`,
};
