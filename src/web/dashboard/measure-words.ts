/** A measure in a line of words, the same in a chart, a table and a list. */
import { shortDeadline } from '../../cards/measure/deadline-words.js';
import { mainMark, sideNotes } from '../../cards/parts/marks.js';
import type { Shown } from '../../actions/dashboard/outcomes.js';
import { inLanguage } from '../../domain/language.js';
import { currentDeadline } from '../../domain/measure/measure.js';
import { capital } from '../../locales/write.js';
import { toneOf } from './charts/lanes.js';
import type { Tone } from './charts/shapes.js';
import type { View } from './view.js';

export interface MeasureWords {
  readonly code: string;
  readonly title: string;
  readonly party: string;
  readonly deadline: string;
  /** "2.253 dagen te laat · geen melding" */
  readonly stands: string;
  /** "2.253 dagen te laat · 31 aug – 21 sep 2020 · geen melding": what matters most comes first, as the end may be cut. */
  readonly line: string;
  readonly tone: Tone;
}

/** Of what is confidential, that it is. */
export function measureWords(shown: Shown, { setting }: View): MeasureWords {
  const { messages, names, language } = setting;
  const { code } = shown;
  if (shown.confidential) {
    const kept = capital(messages.lists.confidential);
    return { code, title: kept, party: '', deadline: '', stands: kept, line: kept, tone: 'calm' };
  }
  const { measure } = shown.view;
  const [mark, notes] = [mainMark(shown.view, messages).text, sideNotes(shown.view, messages)];
  const deadline = shortDeadline(currentDeadline(measure), messages);
  return {
    code,
    title: inLanguage(measure.title, language),
    party: capital(names.party(measure.obligor)),
    deadline,
    stands: capital([mark, ...notes].join(' · ')),
    line: capital([mark, deadline, ...notes].join(' · ')),
    tone: toneOf(shown.view),
  };
}
