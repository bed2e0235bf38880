/** The orders of lists as text, so that a database can keep them in an index; compared byte by byte. */
import { currentDeadline, type Measure } from '../../../domain/measure/measure.js';
import type { Risk } from '../../../domain/risk/risk.js';

/** After every day. */
const NO_DAY = '~';

/** In the order of `compareCodes`: as many digits as the number has stand before it. */
function codeOrder(code: string): string {
  const head = code.indexOf('-') + 2;
  return `${code.slice(0, head)}${code.length - head}${code.slice(head)}`;
}

/** In the order of `compareMeasures`. */
export function measureOrder(measure: Measure): string {
  const { latest, earliest } = currentDeadline(measure);
  return `${latest ?? NO_DAY} ${earliest ?? NO_DAY} ${codeOrder(measure.code)}`;
}

export const riskOrder = ({ code }: Risk): string => codeOrder(code);
