/** The documents of the Belgian rule set, as they stand in docs. */
import { belgianMeasures, belgium2023 } from 'fdi-screening/law';
import {
  conformanceKitJson,
  decisionTableCsv,
  methodologyHtml,
  methodologyMarkdown,
  questionnaireMarkdown,
} from 'fdi-screening/rules';

/** What makes each file. */
export const ruleDocs: Readonly<Record<string, () => string>> = {
  'docs/belgium.md': () => methodologyMarkdown(belgium2023, { measures: belgianMeasures }),
  'docs/belgium.html': () => methodologyHtml(belgium2023, { measures: belgianMeasures }),
  'docs/belgium-questionnaire.md': () => questionnaireMarkdown(belgium2023),
  'docs/belgium.csv': () => decisionTableCsv(belgium2023),
  'docs/belgium-kit.json': () => conformanceKitJson(belgium2023),
};
