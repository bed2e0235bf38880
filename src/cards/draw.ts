/** Which builder draws which outcome. */
import type { Outcome } from '../domain/outcome.js';
import { drawChangeList } from './change-list.js';
import { drawCircumstance } from './circumstance.js';
import { drawCount, drawRiskCount } from './count.js';
import { drawDeadlineReading } from './deadline-reading.js';
import type { Drawing, Setting } from './drawing.js';
import { drawHelp, drawWelcome } from './help.js';
import { drawMeasure } from './measure.js';
import { drawMeasureList } from './measure-list.js';
import { drawNextDeadline } from './next-deadline.js';
import { drawNotice } from './notices.js';
import { drawOverview } from './overview.js';
import { drawRisk } from './risk.js';
import { drawRiskList } from './risk-list.js';
import { drawVendorRecord } from './vendor-record.js';
import { drawWaiting } from './waiting.js';

export function draw(outcome: Outcome, setting: Setting): Drawing {
  switch (outcome.type) {
    case 'measureList':
      return drawMeasureList(outcome, setting);
    case 'count':
      return drawCount(outcome, setting);
    case 'measure':
      return drawMeasure(outcome, setting);
    case 'risk':
      return drawRisk(outcome, setting);
    case 'riskList':
      return drawRiskList(outcome, setting);
    case 'riskCount':
      return drawRiskCount(outcome, setting);
    case 'nextDeadline':
      return drawNextDeadline(outcome, setting);
    case 'overview':
      return drawOverview(outcome, setting);
    case 'deadlineReading':
      return drawDeadlineReading(outcome, setting);
    case 'changeList':
      return drawChangeList(outcome, setting);
    case 'waiting':
      return drawWaiting(outcome, setting);
    case 'vendorRecord':
      return drawVendorRecord(outcome, setting);
    case 'circumstance':
      return drawCircumstance(outcome, setting);
    case 'help':
      return drawHelp(outcome, setting);
    case 'welcome':
      return drawWelcome(outcome, setting);
    default:
      return drawNotice(outcome, setting);
  }
}
