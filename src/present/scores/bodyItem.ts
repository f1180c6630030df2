// The figure of a body, and what stands besides it → its item of a list, whose object is made once for all that are alike.
import type * as z from "zod";
import { one, toText } from "../../math/fraction.ts";
import type { Plan } from "../../model/plan.ts";
import type { BodyScore, Figure } from "../../model/score.ts";
import type { ListItem } from "../document.ts";
import type { figureJson } from "../figureJson.ts";
import { oncePer } from "../oncePer.ts";
import type { scoreSchema } from "./scoresSchema.ts";

type BodyJson = z.infer<typeof scoreSchema>["bodies"][number];
type Rest = Omit<BodyJson, "id">;

export function bodyItem(
  figureOf: (figure: Figure) => ReturnType<typeof figureJson>,
  plan: Plan,
): (score: BodyScore) => ListItem<Pick<BodyJson, "id">, Rest> {
  const declared = new Map(plan.bodies.map((body) => [body.id, body]));
  const ofFigure = oncePer((figure: Figure) => ({ json: figureOf(figure), rests: new Map<string, Rest>() }));
  return ({ body, figure, shared, setAside, notResponsible }) => {
    const own = declared.get(body);
    const weight = toText(own?.weight ?? one);
    const besides = { shared, setAside, notResponsible, weight, group: own?.isGroup === true };
    const key = Object.values(besides).join(" ");
    const { json, rests } = ofFigure(figure);
    const rest = rests.get(key) ?? { ...json, ...besides };
    rests.set(key, rest);
    return { own: { id: body }, rest };
  };
}
