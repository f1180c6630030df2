// How a result is printed → what renderers need to know.
import type { RenderOptions } from "../render/renderer.ts";
import { languageOf, type PrintOptions } from "./documentOf.ts";

export const renderOptions = (options: PrintOptions): RenderOptions => ({
  width: 80,
  color: false,
  language: languageOf(options),
});
