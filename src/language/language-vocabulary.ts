/** What a language is read by: a folder for each, `nl/` and `en/`. */
import type { CatalogueVocabulary } from './catalogue/vocabulary.js';
import type { ChangeVocabulary } from './change/vocabulary.js';
import type { DeadlineWords } from './deadline/vocabulary.js';
import type { GrowthVocabulary } from './growth/vocabulary.js';
import type { InvestigationVocabulary } from './investigations/vocabulary.js';
import type { OrganisationVocabulary } from './organisations/vocabulary.js';
import type { CalendarWords } from './publication/calendar-words.js';
import type { PublicationWords } from './publication/publication-words.js';
import type { PeopleVocabulary } from './question/people/people-vocabulary.js';
import type { QuestionVocabulary } from './question/words/vocabulary.js';
import type { ReminderVocabulary } from './reminders/vocabulary.js';

export interface LanguageVocabulary {
  readonly catalogue: CatalogueVocabulary;
  readonly changes: ChangeVocabulary;
  readonly deadlines: DeadlineWords;
  readonly growth: GrowthVocabulary;
  readonly investigations: InvestigationVocabulary;
  readonly organisations: OrganisationVocabulary;
  readonly people: PeopleVocabulary;
  readonly calendars: CalendarWords;
  readonly publications: PublicationWords;
  readonly questions: QuestionVocabulary;
  readonly reminders: ReminderVocabulary;
}
