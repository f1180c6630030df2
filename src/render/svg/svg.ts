// A document → its charts as one picture in SVG.
import type { Renderer } from "../renderer.ts";
import { chartSvg } from "./chartSvg.ts";

/** The command line asks only for formats that the command has. */
export const renderSvg: Renderer = ({ charts }) => [chartSvg(charts?.() ?? [])];
