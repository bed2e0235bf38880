/** The plain facts of a measure, each as a label and a value. */
import { inLanguage } from '../../domain/language.js';
import type { MeasureState } from '../../domain/measure/measure.js';
import type { MeasureOutcome } from '../../domain/outcome/measure-outcome.js';
import { capital } from '../../locales/write.js';
import { cut, type Setting } from '../drawing.js';
import { coverageLine } from '../organisations/words.js';

export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** Past its progress: a percentage from before would seem to contradict what was said since; the history keeps it. */
const SAID_DONE: ReadonlySet<MeasureState> = new Set(['reported_done', 'verified'] satisfies MeasureState[]);

export function measureFacts(outcome: MeasureOutcome, { messages, names, detail, language }: Setting): readonly Fact[] {
  const { measure, investigation } = outcome;
  const { measure: texts, words, format, filters } = messages;
  const { labels } = texts;
  const { owner, progress, report, updatedOn, verification, lapsesWith, supersededBy, followUpOn } = measure;
  const { coverage } = outcome;
  const facts: readonly (readonly [string, string | null])[] = [
    [labels.obligor, capital(names.party(measure.obligor))],
    [labels.state, capital(words.states[measure.state])],
    [labels.nature, capital(words.natures[measure.nature])],
    [messages.organisations.list.title, coverage === undefined ? null : coverageLine(coverage, messages)],
    [labels.owner, owner === null ? capital(texts.noOwner) : (names.person(owner) ?? filters.somebody)],
    [labels.investigation, inLanguage(investigation.title, language)],
    [labels.lapses, lapsesWith === null ? null : texts.lapsesWith(lapsesWith)],
    [labels.supersededBy, supersededBy],
    [labels.followUp, followUpOn === null ? null : format.day(followUpOn)],
    [labels.progress, progress === null || SAID_DONE.has(measure.state) ? null : format.percent(progress)],
    [labels.report, report === null ? null : texts.reportedBy(report.claimedBy, format.day(report.on))],
    [
      labels.verification,
      verification === null
        ? null
        : texts.verifiedAs(texts.verificationResults[verification.result], format.day(verification.on)),
    ],
    [labels.updated, updatedOn === null ? null : format.day(updatedOn)],
  ];
  return facts.flatMap(([label, value]) => (value === null ? [] : [{ label, value: cut(value, detail.title) }]));
}
