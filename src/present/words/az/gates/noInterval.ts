// Why a value of agreement has no interval.
import type { Themes } from "../../words.ts";

export const noInterval: Themes["gates"]["whyNoInterval"] = {
  "too-few": (pairs, least) => `demək üçün azdır: ${pairs} qiymət cütü var, interval üçün ${least} lazımdır`,
  "no-disagreement": (pairs) =>
    `demək üçün azdır: ${pairs} qiymət cütündə fərq yoxdur, fərqin nə qədər tez-tez olduğu bundan görünmür`,
};
