// The Azerbaijani of a name that two things have.
import type { LevelPart, NamedThing, RepeatedName } from "../../../../model/problems/repeatedName.ts";

const things: Readonly<Record<NamedThing, string>> = {
  plan: "plan",
  direction: "istiqamət",
  clause: "bənd",
  activity: "tədbir",
  body: "qurum",
  source: "mənbə",
  round: "mərhələ",
  scale: "şkala",
  method: "metod",
  mapping: "oxunuş sxemi",
  band: "dərəcə",
  assessment: "qiymətləndirmə",
  claim: "dərc olunmuş rəqəm",
};

const levelParts: Readonly<Record<LevelPart, { readonly one: string; readonly its: string }>> = {
  id: { one: "id", its: "id-si" },
  label: { one: "ad (label)", its: "adı (label)" },
  alias: { one: "əlavə ad (alias)", its: "əlavə adı (alias)" },
};

/** What was found. */
export function repeatedMessage(p: RepeatedName): string {
  if (p.what !== "status") {
    const place = "line" in p.first ? `sətir ${p.first.line}` : p.first.source;
    return `${things[p.what]} id-si "${p.id}" artıq işlənib: ${place}`;
  }
  const name = `statusun ${levelParts[p.part].its} "${p.id}"`;
  return "beside" in p.first
    ? `${name} artıq ${p.first.beside} kimi oxunur, bu status hər şkalada var`
    : `${name} artıq işlənib: ${p.first.level} pilləsinin ${levelParts[p.first.part].its} (sətir ${p.first.line})`;
}

/** What to do. */
export function repeatedHelp(p: RepeatedName): string {
  if (p.what !== "status") return "ikisindən birinə başqa id verin";
  if (p.part === "alias") return "əlavə adı silin və ya başqasını yazın";
  const { one } = levelParts[p.part];
  return "beside" in p.first ? `pilləyə başqa ${one} verin` : `ikisindən birinə başqa ${one} verin`;
}
