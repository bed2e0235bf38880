/** What a sentence tells beside the change itself, by the fields of its form: reason, source, evidence. */
import { readPeriod } from '../deadline/periods.js';
import { MAX_READ } from '../question/words/clean-text.js';
import type { Scene } from '../question/sentence/scene.js';
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
  return link === undefined || called === undefined || called === '' ? values : { ...named(called, scene), ...values };
}

/** ‹"Testrapport" 3 mei 2021›: what stands in quotation marks is its name, what stands behind them its day. */
function named(called: string, { world, sentence }: Scene): Values {
  const [, quoted, behind = ''] = QUOTED.exec(called) ?? [];
  const day = dayIn(tidy(behind), { today: world.today, lang: sentence.language, in: 'past' });
  if (quoted === undefined || (behind !== '' && day === undefined)) return { title: unquoted(called) };
  return { title: quoted, ...(day === undefined ? {} : { date: day }) };
}

/** A name in quotation marks, and what is said behind it. */
const QUOTED = /^["“„'‘]([^"“”„]{1,200})["”’'](?=[\s,]|$)(.*)$/su;
const unquoted = (text: string): string => text.replace(/^["“„'‘]+|["”'’]+$/gu, '');

/** "(rapport, 3 mei 2021)" with a link; "(brief Microsoft)" is a source where one is asked for, and else a note. */
export function fromBrackets({ pieces, scene, found }: Told): Values {
  const text = pieces.brackets.join('; ');
  if (text === '') return {};
  const isEvidence = pieces.links.length > 0 && !SOURCED.has(found.sign);
  if (!isEvidence) return SOURCED.has(found.sign) ? { source: text } : { note: text };
  return calledAndDated(text, scene);
}

/** "rapport, 3 mei 2021". */
function calledAndDated(text: string, scene: Scene): Values {
  const parts = text.split(/[,;]\s+/);
  const dated = datedIn(parts, scene);
  const title = parts.filter((_, at) => at !== dated?.at).join(', ');
  return {
    ...(dated === undefined ? {} : { date: dated.day }),
    ...(title === '' ? titleBefore(text, scene) : { title }),
  };
}

/** "voeg bewijs toe aan V4: https://… Testrapport, 3 mei 2021": what follows the link is what it is called. */
export function fromBehindLink({ pieces: { behindLink }, scene, found }: Told, used: Set<number>): Values {
  if (found.sign !== 'addEvidence' || behindLink === null || behindLink.text === '') return {};
  const { at, text } = behindLink;
  if ((found.units[found.to - 1]?.end ?? Infinity) > at) return {};
  found.units.forEach((unit, index) => {
    if (unit.start >= at) used.add(index);
  });
  return QUOTED.test(text) ? named(text, scene) : calledAndDated(text, scene);
}
const SOURCED: ReadonlySet<Sign> = new Set<Sign>([
  ...(['agree', 'withdraw', 'supersede', 'markGone', 'moveDeadline', 'addMeasure'] as const),
]);

/** Parts in which a day is looked for, at the most. */
const MOST_PARTS = 20;

/** The first part that names a day, as far as a question is read. */
function datedIn(parts: readonly string[], { world, sentence }: Scene): { at: number; day: string } | undefined {
  let length = 0;
  for (const [at, part] of parts.slice(0, MOST_PARTS).entries()) {
    const day = dayIn(part, { today: world.today, lang: sentence.language, in: 'past' });
    if (day !== undefined) return { at, day };
    length += part.length;
    if (length > MAX_READ) return undefined;
  }
  return undefined;
}

/** "(rapport van 3 mei 2021)": all of it is what it is called. */
function titleBefore(text: string, { world, sentence }: Scene): Values {
  const period = readPeriod(text, { today: world.today, lang: sentence.language });
  const title = period === undefined ? text : tidy(text.slice(0, period.start));
  return title === '' ? {} : { title };
}
