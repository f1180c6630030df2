// The data of a page → its title: the publisher's, else that of the plan.
import { textIn } from "../../core.ts";
import type { ReportData } from "../data/reportData.ts";
import type { PageWords } from "./pageWords.ts";

export const pageTitle = ({ publisher, plan }: ReportData, { common }: PageWords): string =>
  publisher.title ?? (textIn(plan.title, common.preferred) || plan.id);
