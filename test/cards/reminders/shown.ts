/** Cards about reminders as tests look at them. */
import type { Language } from '../../../src/domain/language.js';
import type { Outcome } from '../../../src/domain/outcome/outcome.js';
import { RIGHTS, type Right } from '../../../src/domain/people/person.js';
import type { RemindedMeasure, ReminderBundleOutcome } from '../../../src/domain/reminders/outcomes.js';
import { measureCode } from '../../support/builders.js';
import { drawn, type ActionNode, type Drawn, type Node } from '../drawn.js';
import { PEOPLE } from '../world.js';
import { bundle, dated, reminded, started } from './reminding.js';

interface Reader {
  readonly language?: Language;
  readonly rights?: readonly Right[];
}

/** For Sanne, who may do everything unless said otherwise. */
export const shown = (outcome: Outcome, { language = 'nl', rights = RIGHTS }: Reader = {}): Drawn =>
  drawn({ outcome, alternatives: [], back: null, people: { ...PEOPLE, rights } }, language);

export const card = (
  rows: readonly RemindedMeasure[],
  more: Partial<ReminderBundleOutcome> = {},
  reader: Reader = {},
): Drawn => shown(bundle(rows, more), reader);

export const title = ({ text }: Drawn): string => text.split('\n')[0] ?? '';
export const titled = ({ actions }: Drawn, name: string): readonly ActionNode[] =>
  actions.filter((action) => action.title === name);
export const inputs = ({ nodes }: Drawn): readonly Node[] =>
  nodes.filter(({ type }) => String(type).startsWith('Input.'));
export const verbs = ({ actions }: Drawn): readonly string[] => actions.map(({ verb }) => verb);

/** Of which it is asked how it stands. */
export const asked = (of = started): RemindedMeasure => reminded(of, 'silent', { prompt: true });
export const other = (code: string, of = dated) => ({ ...of, code: measureCode(code) });
