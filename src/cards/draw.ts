/** Which builder draws which outcome. */
import type { Outcome, OutcomeType } from '../domain/outcome.js';
import { drawCalendarFeed } from './calendar-feed.js';
import { drawChanged } from './changed.js';
import { drawChangeList } from './change-list.js';
import { drawCircumstance } from './circumstance.js';
import { drawCount, drawRiskCount } from './count.js';
import { drawDeadlineReading } from './deadline-reading.js';
import type { Drawing, Setting } from './drawing.js';
import { drawInvestigations } from './entries/investigations.js';
import { drawInvestigation, drawSource, drawTakenBack, drawVendor } from './entries/entry.js';
import { drawForgetAsked } from './forgetting.js';
import { drawForm } from './form.js';
import { drawHelp, drawWelcome } from './help.js';
import { drawImportPage } from './import-page.js';
import { drawMeasure } from './measure.js';
import { drawMeasureList } from './measure-list.js';
import { drawNextDeadline } from './next-deadline.js';
import { drawNotice } from './notices.js';
import { drawAnswerForm } from './organisations/answer-form.js';
import { drawCoverage } from './organisations/coverage.js';
import { drawOrganisationRefused, drawOrganisations } from './organisations/list.js';
import { drawOrganisation } from './organisations/one.js';
import { drawOrganisationForm } from './organisations/organisation-form.js';
import { drawOverview } from './overview.js';
import { drawPeople, drawPersonChanged, drawPersonRefused } from './people.js';
import { drawPersonExport } from './person-export.js';
import { drawPublication, drawPublicationRefused } from './publication.js';
import { drawRefused } from './refused.js';
import { drawRemovals } from './removals.js';
import { drawReminderBundle } from './reminders/bundle.js';
import { drawDigest } from './reminders/digest.js';
import { drawExpiry } from './reminders/expiry.js';
import { drawLedger } from './reminders/ledger.js';
import { drawRemindersRefused } from './reminders/refused.js';
import { drawReminderSettings } from './reminders/settings.js';
import { drawUnreachable } from './reminders/unreachable.js';
import { drawUpcoming } from './reminders/upcoming.js';
import { drawRisk } from './risk.js';
import { drawRiskList } from './risk-list.js';
import { drawShared } from './shared.js';
import { drawVendorRecord } from './vendor-record.js';
import { drawWaiting } from './waiting.js';

type Builders = {
  readonly [Type in OutcomeType]: (outcome: Extract<Outcome, { type: Type }>, setting: Setting) => Drawing;
};

const BUILDERS: Builders = {
  measureList: drawMeasureList,
  count: drawCount,
  measure: drawMeasure,
  risk: drawRisk,
  riskList: drawRiskList,
  riskCount: drawRiskCount,
  nextDeadline: drawNextDeadline,
  overview: drawOverview,
  deadlineReading: drawDeadlineReading,
  changeList: drawChangeList,
  waiting: drawWaiting,
  vendorRecord: drawVendorRecord,
  publication: drawPublication,
  publicationRefused: drawPublicationRefused,
  calendarFeed: drawCalendarFeed,
  circumstance: drawCircumstance,
  vendor: drawVendor,
  source: drawSource,
  investigation: drawInvestigation,
  investigations: drawInvestigations,
  takenBack: drawTakenBack,
  people: drawPeople,
  personChanged: drawPersonChanged,
  personRefused: drawPersonRefused,
  forgetAsked: drawForgetAsked,
  personExport: drawPersonExport,
  removals: drawRemovals,
  coverage: drawCoverage,
  organisation: drawOrganisation,
  organisations: drawOrganisations,
  answerForm: drawAnswerForm,
  organisationForm: drawOrganisationForm,
  organisationRefused: drawOrganisationRefused,
  shared: drawShared,
  form: drawForm,
  changed: drawChanged,
  refused: drawRefused,
  help: drawHelp,
  welcome: drawWelcome,
  cannot: drawNotice,
  unknownCode: drawNotice,
  whichCode: drawNotice,
  whichReading: drawNotice,
  oneByOne: drawNotice,
  reminderBundle: drawReminderBundle,
  digest: drawDigest,
  unreachable: drawUnreachable,
  expiry: drawExpiry,
  ledger: drawLedger,
  upcoming: drawUpcoming,
  reminderSettings: drawReminderSettings,
  remindersRefused: drawRemindersRefused,
  importPage: drawImportPage,
  languageChanged: drawNotice,
  failed: drawNotice,
  denied: drawNotice,
  outdatedCard: drawNotice,
  tooFast: drawNotice,
  unavailable: drawNotice,
};

/** Every kind of answer that can be drawn. */
export const DRAWN = Object.keys(BUILDERS) as readonly OutcomeType[];

export const draw = (outcome: Outcome, setting: Setting): Drawing => drawAs(outcome.type, outcome, setting);

function drawAs<Type extends OutcomeType>(
  type: Type,
  outcome: Extract<Outcome, { type: Type }>,
  setting: Setting,
): Drawing {
  return BUILDERS[type](outcome, setting);
}
