// NAP80x: doğru ola bilən, amma oxucunun soruşacağı məqamlar.
import type {
  EmptyNote,
  JudgementProblemParams,
  LinkFault,
  UnratedState,
} from "../../../../model/problems/judgementProblems.ts";
import type { ProblemWordings } from "../../problemWording.ts";
import { publishable } from "./publishable.ts";
import { inRows } from "./rows.ts";

const emptyNotes: Readonly<Record<EmptyNote, string>> = {
  short: "üç sözdən qısadır",
  "empty-words": "yalnız özlüyündə heç nə bildirməyən sözlərdən ibarətdir",
};

const unratedStates: Readonly<Record<UnratedState, string>> = {
  "no-row": "bu bənd üçün sətir yoxdur",
  unrated: "bu bənd qiymətləndirilməyib",
  "not-due": "bu bəndin vaxtının çatmadığı göstərilib",
};

const linkFaults: Readonly<Record<LinkFault, string>> = {
  malformed: "veb ünvan kimi yazılmayıb",
  placeholder: "sonradan doldurulmalı olan yerə oxşayır",
  shortener: "qısaldılmış keçiddir: hara apardığı görünmür",
  "own-computer": "yalnız bir kompüterdə və ya şəbəkədə olan fayla, yaxud serverə aparır",
};

export const judgementProblems: ProblemWordings<JudgementProblemParams> = {
  NAP801: {
    title: "tam icra sübutsuz göstərilib",
    message: (p) => `${p.clause} bəndi "${p.rated}" kimi qiymətləndirilib, amma sətirdə sübut göstərilməyib`,
    help: () => "evidence sütununda sənədi və ya keçidi göstərin",
    why: "Oxucular ilk növbədə tam icra qiymətini yoxlayır. Sübut olmayanda ona yalnız inanmaq olar.",
    given: "İş qovluğunda `rules: {complete-without-evidence: warning}` yazılıb.",
  },
  NAP802: {
    title: "heç nə bildirməyən qeyd",
    message: (p) => `"${p.note}" qeydi ${emptyNotes[p.why]}${inRows(p)}`,
    help: () => "nəyin edildiyini və ya nəyin çatmadığını yazın, ya da qeydi boş saxlayın",
    why: "Yalnız qiyməti təkrarlayan qeyd əsaslandırmaya oxşayır, amma əsaslandırma deyil. Rəqəm və ya keçid olan qeydlər göstərilmir.",
    given: "İş qovluğunda `rules: {empty-note: warning}` yazılıb.",
  },
  NAP803: {
    title: "qeyd qiymətə uyğun gəlmir",
    message: (p) => `${p.clause} bəndi "${p.rated}" kimi qiymətləndirilib, qeyddə isə "${p.words}" yazılıb`,
    help: () => "hansının nəzərdə tutulduğunu yoxlayın; hər ikisi doğrudursa, qeyddə səbəbini yazın",
    why: "Belə qiymətin yanında belə sözləri görən oxucu hansının doğru olduğunu soruşacaq. Sözlər ingilis, Azərbaycan, rus, ukrayna və ispan dillərində tanınır.",
    given: "İş qovluğunda `rules: {note-against-rating: warning}` yazılıb.",
  },
  NAP804: {
    title: "vaxtı çatıb, amma qiymət yoxdur",
    message: (p) =>
      `${p.clause} bəndi: ${unratedStates[p.state]}; icra müddəti ${p.end} tarixində bitib, qiymətləndirmə isə ${p.asOf} tarixinə olan vəziyyəti göstərir`,
    help: () => "bəndi qiymətləndirin və ya not-applicable yazıb səbəbini göstərin",
    why: "Oxucular ilk növbədə vaxtı çatmış bəndləri axtarır. Qiymət yoxdursa, metoddan asılı olaraq bənd ya nəzərə alınmır, ya da boşluq sayılır.",
    given:
      "Bəndin icra müddəti qiymətləndirmənin aid olduğu gün bitib və iş qovluğunda `rules: {due-and-unrated: warning}` yazılıb.",
  },
  NAP805: {
    title: "vaxtı çatıb, amma tam icra olunmayıb",
    message: (p) =>
      `${p.clause} bəndi "${p.rated}" kimi qiymətləndirilib; icra müddəti ${p.end} tarixində bitib, qiymətləndirmə isə ${p.asOf} tarixinə olan vəziyyəti göstərir (tam icradan aşağı qiymətlər: ${p.open}, cəmi: ${p.ratings})`,
    help: () => "faylda səhv yoxdur; gecikmənin səbəbini cause və ya note sütununda yazın",
    why: "Monitorinq aparanlardan çox vaxt ilk növbədə gecikənlərin siyahısı soruşulur.",
    given:
      "Bəndin icra müddəti qiymətləndirmənin aid olduğu gün bitib və iş qovluğunda `rules: {due-and-not-complete: warning}` yazılıb.",
  },
  NAP806: {
    title: "sübutdakı keçid",
    message: (p) => `"${p.link}" sübutu ${linkFaults[p.fault]}${inRows(p)}`,
    help: () => "səhifənin özünün tam ünvanını yazın",
    why: "Başqalarının aça bilmədiyi sübut onlar üçün sübut deyil. Keçidlər açılmır: yalnız yazılışı yoxlanılır.",
    given: "İş qovluğunda `rules: {evidence-link: warning}` yazılıb.",
  },
  NAP807: {
    title: "çox bənd üçün eyni qeyd",
    message: (p) => `"${p.note}" qeydi bir neçə bənddə (${p.count}) eynidir: ${p.clauses.join(", ")}`,
    help: () => "hər bənd üçün onun haqqında nəyin məlum olduğunu yazın",
    why: "Çox bəndə uyğun gələn mətn onların heç biri haqqında çox şey demir. Qiyməti olmayan sətirlərin qeydləri yoxlanılmır.",
    given: "İş qovluğunda `rules: {same-note-for-many: warning}` yazılıb.",
  },
  NAP808: {
    title: "qurum heç qiymətləndirilməyib",
    message: (p) =>
      `"${p.body}" qurumu haqqında qiymət yoxdur; onun cavabdeh olduğu bəndlər (${p.count}): ${p.clauses.join(", ")}`,
    help: () => "qurumdan soruşun, onu qiymətləndirin və ya notice-da niyə daxil edilmədiyini yazın",
    why: "Qiyməti olmayan qurumun göstəricisi də yoxdur və oxucu bu susqunluğu yaxşı əlamət saya bilər.",
    given: "İş qovluğunda `rules: {body-never-rated: warning}` yazılıb.",
  },
  NAP809: {
    title: "bənd fayllarda müxtəlif adlanır",
    message: (p) =>
      p.clauses > 1
        ? `buradakı adların heç biri (bənd sayı: ${p.clauses}) ${p.file} faylındakı ilə eyni deyil: ${p.clause} bəndi burada "${p.title}", orada isə "${p.other}" adlanır`
        : `${p.clause} bəndi burada "${p.title}", ${p.file} faylında isə "${p.other}" adlanır`,
    help: () => "bəndin nömrəsini yoxlayın; nömrə doğrudursa, bütün fayllarda eyni addan istifadə edin",
    why: "Eyni nömrə altında iki fayl iki ayrı bəndi nəzərdə tuta bilər. Onda qiymətlər başqa bəndə aid edilir və bu, başqa heç nədə görünmür. Böyük-kiçik hərf, boşluq, dırnaq və tire fərqləri nəzərə alınmır; ad planda olan istənilən dildə ola bilər.",
    given:
      "İş qovluğunda `rules: {other-title: warning}` yazılıb. Planda adı olmayan bənd üçün cədvəllər bir-biri ilə müqayisə olunur.",
  },
  NAP810: {
    title: "göstəricini yenidən hesablamaq olmur",
    message: (p) => publishable.lacks({ ...p, state: "not" }),
    help: (p) => publishable.how(p.missing),
    why: "Göstəricini yenidən hesablaya bilməyən ona yalnız inana bilər. Sətirlər, qayda və məxrəc olmadan bunu heç kim edə bilməz.",
    given:
      "İş qovluğunda `rules: {figure-not-reproducible: warning}` yazılıb və ya əmrdə `--publishable` var.",
  },
  NAP811: {
    title: "göstəricini qismən yenidən hesablamaq olur",
    message: (p) => publishable.lacks({ ...p, state: "partly" }),
    help: (p) => publishable.how(p.missing),
    why: "Yenidən hesablana bilən rəqəm də səhv başa düşülə bilər: dövrü, vahidi və ya kimin marağı olduğu bilinməyəndə.",
    given:
      "İş qovluğunda `rules: {figure-partly-reproducible: warning}` yazılıb və ya əmrdə `--publishable` var.",
  },
};
