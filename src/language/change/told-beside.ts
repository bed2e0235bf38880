/** What a sentence tells beside the change itself, by the fields of its form: reason, source, evidence. */
import { findPeriods } from '../deadline/periods.js';
import type { Scene } from '../question/scene.js';
import { dayIn } from './day.js';
import { tidy, type Pieces } from './pieces.js';
import { dayOrWords, type Told, type Values } from './told.js';
import type { Sign } from './vocabulary.js';

/** What is announced, links and sums. */
export function fromPieces({ labelled, links, sha256 }: Pieces, { scene, found }: Told): Values {
  const values: Values = Object.fromEntries(labelled);
  if (values.title !== undefined) values.title = unquoted(values.title);
  const [link] = links;
  if (link !== undefined) values.link = link;
  if (sha256 !== null) values.sha256 = sha256;
  if (values.date !== undefined) values.date = dayOrWords(values.date, scene, found.sign);
  // "bewijs: rapport https://…": words beside the link are what it is called.
  const called = labelled.get('link');
  if (link !== undefined && called !== undefined && called !== '') values.title ??= unquoted(called);
  return values;
}

const unquoted = (text: string): string => text.replace(/^["“„'‘]+|["”'’]+$/gu, '');

/** "(rapport, 3 mei 2021)" with a link; "(brief Microsoft)" is a source where one is asked for, and else a note. */
export function fromBrackets({ pieces, scene, found }: Told): Values {
  const text = pieces.brackets.join('; ');
  if (text === '') return {};
  const isEvidence = pieces.links.length > 0 && !SOURCED.has(found.sign);
  if (!isEvidence) return SOURCED.has(found.sign) ? { source: text } : { note: text };
  const parts = text.split(/[,;]\s+/);
  const days = parts.map((part) =>
    dayIn(part, { today: scene.world.today, lang: scene.sentence.language, in: 'past' }),
  );
  const dated = days.findIndex((day) => day !== undefined);
  const title = parts.filter((_, at) => at !== dated).join(', ');
  return {
    ...(dated < 0 ? {} : { date: days[dated] ?? '' }),
    ...(title === '' ? titleBefore(text, scene) : { title }),
  };
}
const SOURCED: ReadonlySet<Sign> = new Set<Sign>([
  ...(['agree', 'withdraw', 'supersede', 'markGone', 'moveDeadline', 'addMeasure'] as const),
]);

/** "(rapport van 3 mei 2021)": all of it is what it is called. */
function titleBefore(text: string, { world, sentence }: Scene): Values {
  const [period] = findPeriods(text, { today: world.today, lang: sentence.language });
  const title = period === undefined ? text : tidy(text.slice(0, period.start));
  return title === '' ? {} : { title };
}
