/** Turns an answer into a card and a summary. */
import type { ActionRequest } from '../actions/requests.js';
import type { LinkTo } from '../domain/links/download.js';
import type { Language } from '../domain/language.js';
import type { LocalDate } from '../domain/time/local-date.js';
import { zoneDays } from '../domain/time/zone-days.js';
import type { Outcome } from '../domain/outcome/outcome.js';
import type { Catalogue } from '../domain/register/register.js';
import { localeFor } from '../locales/locale.js';
import { alternativeButtons } from './asking/alternatives.js';
import { DETAILS, fits } from './template/budget.js';
import { draw } from './draw.js';
import type { DashboardLinkTo, Drawing, Setting } from './drawing.js';
import { directoryOf, EMPTY_DIRECTORY, namesFrom, type Directory, type People } from './parts/names.js';
import { plainText } from './parts/plain-text.js';
import { WrittenCard, type Rendered } from './template/rendered.js';
import type { Parts } from './template/template.js';
import { remarksOn } from './measure/remarks.js';
import { nearestButtons, nearestWords } from './asking/nearest.js';
import { readTemplates, type TemplateName } from './template/templates.js';
import { wayTo } from './verbs.js';

/** What a card is drawn from. */
export interface Answer {
  readonly outcome: Outcome;
  /** Other readings of the question, best first, offered as buttons. */
  readonly alternatives: readonly ActionRequest[];
  /** Where the person came from, for the way back. */
  readonly back: ActionRequest | null;
  /** Names vendors, investigations and sources; without it their codes are shown. */
  readonly catalogue?: Catalogue | undefined;
  /** Names people; without it nobody is named. */
  readonly people?: People | undefined;
  /** A sentence about how the question was read. */
  readonly note?: string | undefined;
  /** Makes links for the person who reads the card, and nobody else does; absent: none are offered. */
  readonly linkTo?: LinkTo | undefined;
  /** As the setting of a card has it. */
  readonly importLink?: string | null | undefined;
}

export type Renderer = (answer: Answer, language: Language) => Rendered;

type Expand = (template: TemplateName, data: Drawing['data']) => Parts;

export interface RendererOptions {
  /** The folder of the templates, read once. */
  readonly templates: string;
  /** Cards may take the full width of the window; true when absent. The local client cannot, and says so under each. */
  readonly wide?: boolean;
  /** The zone of the calendar, in which a moment is told as a day; that of the first users when absent. */
  readonly timeZone?: string;
  /** As the setting of a card has it. */
  readonly dashboard?: DashboardLinkTo;
}

/** Throws where a template cannot be read. */
export function createRenderer(options: RendererOptions): Renderer {
  const { templates, wide = true, timeZone = 'Europe/Amsterdam', dashboard } = options;
  const parsed = readTemplates(templates);
  const { dayOf } = zoneDays(timeZone);
  const directories = new WeakMap<Catalogue, Directory>();
  const expand: Expand = (template, data) => parsed[template](data);
  return (answer, language) => {
    const messages = localeFor(language);
    const names = namesFrom(directory(answer.catalogue, directories), messages, answer.people);
    const settingOf = (detail: Setting['detail']): Setting => ({
      language,
      dayOf,
      messages,
      names,
      rights: answer.people?.rights ?? [],
      back: answer.back,
      way: answer.back === null ? null : wayTo(answer.back),
      detail,
      wide,
      asOf: pastDay(answer.outcome),
      linkTo: answer.linkTo,
      importLink: answer.importLink,
      dashboard,
    });
    return firstThatFits(answer, settingOf, expand);
  };
}

/** The day a question about the past named, where it named one. */
function pastDay(outcome: Outcome): LocalDate | undefined {
  if ('asOf' in outcome) return outcome.asOf ?? undefined;
  return 'query' in outcome ? outcome.query.asOf : undefined;
}

function directory(catalogue: Catalogue | undefined, known: WeakMap<Catalogue, Directory>): Directory {
  if (catalogue === undefined) return EMPTY_DIRECTORY;
  const directory = known.get(catalogue) ?? directoryOf(catalogue);
  known.set(catalogue, directory);
  return directory;
}

function firstThatFits(answer: Answer, settingOf: (detail: Setting['detail']) => Setting, expand: Expand): Rendered {
  let rendered = render(answer, settingOf(DETAILS[0]), expand);
  for (const detail of DETAILS.slice(1)) {
    if (fits(rendered)) break;
    rendered = render(answer, settingOf(detail), expand);
  }
  return rendered;
}

/** The card's own template within the frame that all cards share. */
function render({ outcome, alternatives, note = '' }: Answer, setting: Setting, expand: Expand): Rendered {
  const drawing = draw(outcome, setting);
  const nearest = nearestButtons(outcome, setting);
  const others = [...alternativeButtons(alternatives, setting), ...nearest];
  const remarks = remarksOn(outcome.type === 'changed' ? outcome.shows : outcome, setting);
  const said = [drawing.summary, ...remarks, nearestWords(nearest, setting), note].filter((part) => part !== '');
  const summary = plainText(said.join(' '));
  const frame = expand('frame', {
    language: setting.language,
    summary,
    wide: setting.wide,
    banner: drawing.banner === undefined ? [] : [drawing.banner],
    hasNote: note !== '',
    note,
    remarks: remarks.map((text) => ({ text })),
    hasOthers: others.length > 0,
    // A card that only asks back has said so itself.
    hasOthersTitle: outcome.type !== 'whichReading',
    othersTitle: alternatives.length > 0 ? setting.messages.buttons.didYouMean : setting.messages.lists.nearest,
    others,
    buttons: drawing.buttons,
    links: (drawing.links ?? []).map((link) => ({ mode: 'primary', ...link })),
    hasLinks: (drawing.links ?? []).length > 0,
  });
  return new WrittenCard(framed(frame, expand(drawing.template, drawing.data)), summary);
}

/** What the frame has on top, then the card's own, then what the frame has below. */
function framed(frame: Parts, card: Parts): string {
  const items = [frame.get('header'), card.get('body'), frame.get('body')].flatMap((part = []) => part);
  const members = [...frame].flatMap(([name, part]) =>
    name === 'header' ? [] : `"${name}":${written(name === 'body' ? items : part)}`,
  );
  return `{${withCommas(members)}}`;
}

const written = (part: string | readonly string[]): string =>
  typeof part === 'string' ? part : `[${withCommas(part)}]`;

/** Not by `join`, which would copy the whole card each time. */
const withCommas = (parts: readonly string[]): string =>
  parts.reduce((all, part) => (all === '' ? part : `${all},${part}`), '');
