import { isHomeParty } from '../../domain/register/codes.js';
import { hasEnd, type DeadlineVersion } from '../../domain/measure/deadline.js';
import { isOpen, type Measure } from '../../domain/measure/measure.js';
import type { Source } from '../../domain/register/register.js';
import type { Case } from '../case.js';
import type { GivenTo } from './given.js';
import { readTerm } from './read-term.js';
import { acceptanceEnds } from './renewed-acceptance.js';
import { noSuchStep, withWord } from './steps.js';
import type { Against, UseCase } from './use-case.js';

/** Another deadline is agreed; the first one stays the yardstick. Read against the day it was agreed. */
export const moveDeadline: UseCase<'moveDeadline'> = {
  refusal: (measure, at, values) => {
    if (!isOpen(measure)) return noSuchStep(measure);
    return measure.nature === 'acceptance' ? acceptanceEnds(measure, values, at) : null;
  },
  against,
  decide: async (measure, given, at) => {
    const { published: anchor, vendor } = against(measure, given, at);
    const reading = readTerm(given.wording, { published: anchor, vendor }, at);
    if ('ask' in reading) return { problems: [{ field: 'wording', problem: 'unreadable' }] };
    const version: DeadlineVersion = {
      ...reading,
      version: measure.deadlines.length + 1,
      anchor,
      ...provenance(given, (await at.store.catalogue()).sources),
      recordedBy: at.actor.id,
      recordedAt: at.calendar.now(),
    };
    const write = withWord(measure, anchor, {
      deadlines: [...measure.deadlines, version],
      followUpOn: hasEnd(reading) ? null : measure.followUpOn,
    });
    return { kind: 'deadline', occurredOn: anchor, reason: given.reason, source: given.source, writes: [write] };
  },
};

function against({ obligor }: Measure, { occurredOn }: Pick<GivenTo<'moveDeadline'>, 'occurredOn'>, at: Case): Against {
  return { published: occurredOn ?? at.calendar.today(), vendor: isHomeParty(obligor) ? null : obligor };
}

/** A letter or a meeting is no document on record; it is kept as it was named. */
function provenance(
  { wording, reason, source, agreedBy }: GivenTo<'moveDeadline'>,
  sources: readonly Source[],
): Pick<DeadlineVersion, 'wording' | 'reason' | 'source' | 'statedIn' | 'agreedBy'> {
  const known = sources.find(({ code, title }) => [code, title.toLowerCase()].includes(source.toLowerCase()));
  return { wording, reason, source: known?.code ?? null, statedIn: source, agreedBy };
}
