// How far a comparison is from a bound that it does not keep.
import type { Themes } from "../../words.ts";

export const boundDistance: Themes["gates"]["bound"] = {
  tooWide: (points) => `${points} faiz bəndi artıqdır`,
  tooLow: (missing) => `${missing} çatmır`,
  ofGap: (count, ids) => `fərqə ${count} bənd bu qədər əlavə edir: ${ids}`,
  ofAlpha: (count, ids) => `${count} bənd üzrə fikir ayrılığı alfanı bu qədər azaldır: ${ids}`,
  ofOutcomes: (count, ids) => `nəticələri fərqli olan ${count} bənd bu qədər azaldır: ${ids}`,
};
