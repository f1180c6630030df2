// What is said of a result that cannot be written.
import type { FixFault, WriteFaults, WriteReason } from "../../../../model/usage/writeFaults.ts";
import type { UsageWordings } from "../../usageWording.ts";

const reasons: Readonly<Record<WriteReason, string>> = {
  "no-permission": "нет прав на запись",
  "read-only": "диск доступен только для чтения",
  "no-space": "на диске нет места",
  "no-quota": "квота на этом диске исчерпана",
  "too-large": "файл больше, чем допускает система",
  "is-a-folder": "это папка",
  "through-a-file": "часть пути — не папка",
  "is-a-file": "часть пути — файл, а не папка",
};

const fixReasons: Readonly<Record<FixFault, string>> = {
  link: "это ссылка, или у файла несколько имён: исправьте сам файл",
  "read-only": "файл доступен только для чтения",
  changed: "файл изменился после чтения; запустите nap ещё раз",
};

export const writeFaults: Pick<UsageWordings, keyof WriteFaults> = {
  "file-exists": (p) =>
    `файл «${p.name}» уже есть; чтобы перезаписать его, добавьте --force или укажите другой путь`,
  "files-exist": (p) =>
    `файлы уже есть, поэтому ничего не записано; перенесите их или укажите другую папку через -o: ${p.names.join(", ")}`,
  "writes-its-input": (p) =>
    `этот вызов читает файл «${p.name}», поэтому в него ничего не записывается, даже с --force; укажите другой путь`,
  "cannot-fix": (p) => `файл «${p.name}» не исправлен, поэтому ничего не записано: ${fixReasons[p.reason]}`,
  "fixes-change-figures": () =>
    "исправления изменили бы результат, поэтому ничего не записано: это ошибка nap, пожалуйста, сообщите о ней",
  "cannot-write": (p) => `не удаётся записать «${p.name}»: ${p.reason === null ? p.said : reasons[p.reason]}`,
};
