/** Which builder draws which outcome. */
import type { Outcome, OutcomeType } from '../domain/outcome/outcome.js';
import { drawCalendarFeed } from './sharing/calendar-feed.js';
import { drawChanged } from './change/changed.js';
import { drawChangeList } from './change/change-list.js';
import { drawCircumstance } from './risk/circumstance.js';
import { drawCount, drawRiskCount } from './counts/count.js';
import { drawDeadlineReading } from './measure/deadline-reading.js';
import type { Drawing, Setting } from './drawing.js';
import { drawEntries } from './entries/entries.js';
import { drawInvestigations } from './entries/investigations.js';
import { drawInvestigation, drawSource, drawTakenBack, drawVendor } from './entries/entry.js';
import { drawFileProgress } from './sharing/file-progress.js';
import { drawForgetAsked } from './people/forgetting.js';
import { drawForm } from './form/form.js';
import { drawMeaning } from './asking/meaning.js';
import { drawHelp, drawWelcome } from './asking/help.js';
import { drawImportPage } from './sharing/import-page.js';
import { drawMeasure } from './measure/measure.js';
import { drawMeasureList } from './measure/measure-list.js';
import { drawNextDeadline } from './measure/next-deadline.js';
import { drawNotice } from './reminders/notices.js';
import { drawAnswerForm } from './organisations/answer-form.js';
import { drawCoverage } from './organisations/coverage.js';
import { drawOrganisationRefused, drawOrganisations } from './organisations/list.js';
import { drawOrganisation } from './organisations/one.js';
import { drawOrganisationForm } from './organisations/organisation-form.js';
import { drawOverview } from './counts/overview.js';
import { drawPeople, drawPersonChanged, drawPersonRefused } from './people/people.js';
import { drawPersonExport } from './people/person-export.js';
import { drawPublication, drawPublicationRefused } from './sharing/publication.js';
import { drawRefused } from './change/refused.js';
import { drawRemovals } from './people/removals.js';
import { drawReminderBundle } from './reminders/bundle.js';
import { drawDigest } from './reminders/digest.js';
import { drawExpiry } from './reminders/expiry.js';
import { drawLedger } from './reminders/ledger.js';
import { drawRemindersRefused } from './reminders/refused.js';
import { drawReminderSettings } from './reminders/settings.js';
import { drawUnreachable } from './reminders/unreachable.js';
import { drawUpcoming } from './reminders/upcoming.js';
import { drawRisk } from './risk/risk.js';
import { drawRiskList } from './risk/risk-list.js';
import { drawShared } from './sharing/shared.js';
import { drawVendorRecord } from './vendor-record/vendor-record.js';
import { drawWaiting } from './measure/waiting.js';

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
  fileProgress: drawFileProgress,
  circumstance: drawCircumstance,
  vendor: drawVendor,
  source: drawSource,
  investigation: drawInvestigation,
  investigations: drawInvestigations,
  entries: drawEntries,
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
  meaning: drawMeaning,
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
