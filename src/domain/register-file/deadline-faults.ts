/** Faults within a deadline: days that do not fit its kind, a reading that its wording does not bear out. */
import { DAYS_OF_KIND } from '../measure/days-of-kind.js';
import type { DeadlineEntry, LaterDeadlineEntry, MeasureEntry } from './entries.js';
import { shown } from './fields.js';
import type { Salvaged } from './reading.js';

type Deadline = Salvaged<DeadlineEntry>;
type Later = Deadline & Pick<Salvaged<LaterDeadlineEntry>, 'reread'>;

/** Of every deadline that a measure has had; those of a later one name it. */
export const deadlinesFaults = ({ deadline, laterDeadlines = [] }: Salvaged<MeasureEntry>): readonly string[] => [
  ...(deadline ? deadlineFaults(deadline) : []),
  ...laterDeadlines.flatMap((later, index) => {
    const faults = later
      ? [...deadlineFaults(later), ...rereadFaults(later, index === 0 ? deadline : laterDeadlines[index - 1])]
      : [];
    return faults.map((fault) => `laterDeadlines[${index}]: ${fault}`);
  }),
];

/** Whoever agrees to something else does more than read. */
export function rereadFaults(later: Later, before: Deadline | undefined): readonly string[] {
  if (later.reread !== true || before === undefined) return [];
  return (['wording', 'agreedBy'] as const).flatMap((field) => {
    const [is, was] = [later[field], before[field]];
    return is === undefined || was === undefined || is === was
      ? []
      : [`${field}: is read anew, and yet not that of the one before`];
  });
}

export const deadlineFaults = (deadline: Deadline): readonly string[] => [
  ...dayFaults(deadline, 'earliest'),
  ...dayFaults(deadline, 'latest'),
  ...orderFaults(deadline),
  ...intervalFaults(deadline),
  ...precisionFaults(deadline),
  ...ruleFaults(deadline),
];

/** A day that is undefined was malformed, and that has been told. */
function dayFaults(deadline: Deadline, field: 'earliest' | 'latest'): readonly string[] {
  const { kind, [field]: day } = deadline;
  if (kind === undefined || day === undefined) return [];
  const need = DAYS_OF_KIND[kind][field];
  if (need === 'needed' && day === null) return [`${field}: kind ${kind} needs one`];
  return need === 'none' && day !== null ? [`${field}: kind ${kind} has none`] : [];
}

const orderFaults = ({ earliest, latest }: Deadline): readonly string[] =>
  earliest && latest && latest < earliest ? ['latest is before earliest'] : [];

const intervalFaults = ({ interval, kind }: Deadline): readonly string[] =>
  interval && kind && kind !== 'recurring' ? [`interval: kind ${kind} has none`] : [];

function precisionFaults({ earliest, latest, precision }: Deadline): readonly string[] {
  if (earliest === undefined || latest === undefined || precision === undefined) return [];
  const isDated = (earliest ?? latest) !== null;
  if (isDated && precision === 'none') return ['precision: is none, yet there is a day'];
  return !isDated && precision !== 'none' ? [`precision: is ${precision}, yet there is no day`] : [];
}

/** What a rule rests on stands in the wording, or a person could not check it. */
function ruleFaults({ wording, rule }: Deadline): readonly string[] {
  if (wording === undefined || rule === undefined) return [];
  return (['fragment', 'condition'] as const).flatMap((field) => {
    const piece = rule[field];
    return piece === undefined || wording.includes(piece)
      ? []
      : [`rule.${field}: ${shown(piece)} is not in the wording`];
  });
}
