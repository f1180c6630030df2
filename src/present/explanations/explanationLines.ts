// An explained figure in the JSON contract → a line for the figure, and one a row that it rests on.
import { localNumber } from "../localNumber.ts";
import { ratedAs } from "../scores/rowTexts.ts";
import { cellName } from "../../model/placeText.ts";
import type { Words } from "../words/words.ts";
import type { ExplanationJson } from "./explanationJson.ts";
