// What the help says of the options that commands share.
import type { OptionText } from "../../helpLists.ts";
import type { Themes } from "../../words.ts";

export const overwrite = "mövcud faylların üzərinə yazır";

export const language: OptionText = ({ languages }) =>
  `mətnlərin dili: ${languages} (yazılmasa: NAP_LANG, o da yoxdursa iş qovluğunun dili, o da yoxdursa en)`;

export const groups: Themes["help"]["groups"] = {
  input: {
    title: "Giriş məlumatları",
    about: "nə oxunur və hansı metodla hesablanır",
    options: {
      method: "qiymətləndirmənin öz metodu əvəzinə bu metodla hesablayır; təkrarlana bilər",
      assessment: "iş qovluğundan yalnız bu qiymətləndirməni götürür; təkrarlana bilər",
      plan: "qiymətlərin aid olduğu plan",
      scale: "statusların şkalası",
      mapping: "bu çağırışdakı cədvəllərin necə oxunduğu: oxunuş sxeminin faylı",
      column: "sütunun fayllardakı adı: clause=Código; təkrarlana bilər",
      "as-of": "bu tarixə olan vəziyyəti qiymətləndirir (yazılmasa: qiymətləndirmənin öz hesabat tarixi)",
      "max-size": "bu həcmədək faylları oxuyur (yazılmasa: YAML üçün 5, cədvəllər üçün 1000)",
      "allow-outside":
        "fayllar öz repozitoriyasından və ya iş qovluğundan kənarda, bu qovluqdakı faylların da adını çəkə bilsin",
      "name-raters":
        "qiymətləndirənləri cədvəldəki adları ilə göstərir (susmaya görə: R1, R2; terminalda adlarla)",
      stage:
        "qurumlar qiymətlərə cavab veribsə, hansı mərhələ hesablanır: ilkin qiymətlər, cavablar və ya yekun qiymətlər: first, reply, final (yazılmasa: final)",
      "as-one": "çağırışdakı cədvəlləri bir qiymətləndirmə kimi oxuyur; müqayisədə bir adın göstərdiklərini",
      "skip-bad-rows":
        "xətalı sətirləri hesablamaya daxil etmir və hansılar olduğunu göstərir (yazılmasa, xəta olanda göstəricilər verilmir)",
    },
  },
  findings: {
    title: "Məlum problemlər",
    about: "məlum və ya susdurulmuş problemlər",
    options: {
      baseline:
        "nap check --update-baseline əmrinin yazdığı bu fayldakı problemlər səhv sayılmır (susmaya görə: iş qovluğunun göstərdiyi fayl)",
      today:
        "susdurmanın müddətinin bitib-bitmədiyi və qiymətləndirmənin nə qədər köhnə olduğu bu tarixə görə müəyyən edilir (susmaya görə: kompüterin UTC ilə tarixi)",
    },
  },
  output: {
    title: "Çıxış",
    about: "nəticənin formatları və faylları",
    options: {
      format: ({ formats }) =>
        `${formats}; =YOL fayla yazır, +=YOL faylın sonuna əlavə edir; təkrarlana bilər (yazılmasa: pretty). github, gitlab, sarif və junit check, score, compare, progress və schedule əmrlərinin tapıntılarını verir; xlsx cədvəl, docx Word faylı, svg isə diaqramlardır: score, compare, progress, schedule və sensitivity üçün`,
      output: "bu fayla yazır; --format yazılmayıbsa, formatı faylın sonluğu müəyyən edir",
      force: overwrite,
      delimiter: "csv: xanaları ayıran işarə: vergül, ;, | və ya tab sözü",
      decimal: "csv: onluq işarəsi: nöqtə, yaxud ; ilə birlikdə vergül",
      bom: "csv: Excel üçün faylın əvvəlinə bayt sırası işarəsi qoyur",
    },
  },
  display: {
    title: "Görünüş",
    about: "dil, rəng və qeydlər",
    options: {
      lang: language,
      color: "auto, always, never (yazılmasa: auto)",
      quiet: "standart xəta axınına yalnız xətaları yazır",
    },
  },
};
