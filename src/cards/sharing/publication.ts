/** A document that is ready: what is in it in short, in which language, and the buttons that fetch it. */
import { isMeasureCode, isRiskCode } from '../../domain/register/codes.js';
import { LANGUAGES, inLanguage } from '../../domain/language.js';
import type { PublicationSet } from '../../domain/publication/publication-asked.js';
import type { PublicationOutcome, PublicationRefusedOutcome } from '../../domain/outcome/publication-outcome.js';
import { MAX_VALUES } from '../../domain/query/query.js';
import { UPDATE_FIGURES, type UpdateFigure, type UpdateFigures } from '../../domain/change/update-figures.js';
import type { ActionRequest } from '../../actions/requests.js';
import { publicationLinks } from './download-links.js';
import { button, cut, requestButton, type Button, type Drawing, type Setting } from '../drawing.js';
import { noticeDrawing, type AskGroup } from '../parts/notice.js';
import { sentences } from '../parts/sentences.js';
import { requestClick } from '../verbs.js';

export function drawPublication(outcome: PublicationOutcome, setting: Setting): Drawing {
  const { set, confidential, measures, codes, figures } = outcome;
  const { messages } = setting;
  const { publications, format } = messages;
  const { card, update } = publications;
  const title = card[set.of];
  const about = aboutWords(set, setting);
  const period =
    set.of === 'update' ? card.period(format.range(set.since, set.until)) : card.day(format.day(set.until));
  const links = publicationLinks(set, title, setting);
  // A measure by itself that is confidential has no dossier.
  const leftOut = set.measure === null ? update.confidential(confidential) : '';
  const contents = card.contents(measures, format.andMore(codes, measures - codes.length));
  const none =
    figures === null
      ? ''
      : spoken(
          figures,
          ALWAYS.filter((one) => figures[one].length === 0),
          setting,
        );
  const text = sentences(
    contents,
    none,
    update.confidential(confidential),
    links.length === 0 ? card.noLinks : card.ready,
  );
  const numbers = figures === null ? '' : spoken(figures, UPDATE_FIGURES, setting);
  const groups = figures === null ? [] : [figureGroup(figures, setting)];
  return {
    ...noticeDrawing(
      {
        title,
        lead: `${about} · ${period} · ${card.languages[set.language]}`,
        text,
        groups,
        summary: sentences(`${title}: ${about}. ${period}`, contents, leftOut, numbers),
        buttons: inOtherLanguages(set, setting),
      },
      setting,
    ),
    links,
  };
}

/** What it is about, by name. */
function aboutWords(set: PublicationSet, { messages, names, language, detail }: Setting): string {
  if (set.measure !== null) return set.measure;
  if (set.source !== null) return cut(names.source(set.source)?.title ?? set.source, detail.title);
  const named =
    set.investigations.length > 0
      ? set.investigations.map((code) => inLanguage(names.investigation(code)?.title, language) ?? code)
      : set.vendors.map((code) => names.vendor(code));
  return named.length === 0 ? messages.publications.update.everything : cut(messages.format.and(named), detail.title);
}

/** Told where there are none as well: that is news. */
const ALWAYS: readonly UpdateFigure[] = ['verified_on_time', 'reported', 'late', 'moved'];

/** Each number leads to what it counts. */
function figureGroup(figures: UpdateFigures, setting: Setting): AskGroup {
  const { card } = setting.messages.publications;
  const some = UPDATE_FIGURES.filter((figure) => figures[figure].length > 0);
  return { title: card.numbers, asks: some.map((figure) => figureButton(figure, figures[figure], setting)) };
}

function figureButton(figure: UpdateFigure, codes: readonly string[], setting: Setting): Button {
  const { publications } = setting.messages;
  const title = publications.card.number(publications.update.figures[figure], codes.length);
  const request = listOf(codes, setting);
  return button(title, requestClick(request, setting.language));
}

function listOf(codes: readonly string[], { asOf }: Setting): ActionRequest {
  const risks = codes.filter(isRiskCode).slice(0, MAX_VALUES);
  const day = asOf === undefined ? {} : { asOf };
  if (risks.length > 0) return { action: 'listRisks', input: { query: { codes: risks, ...day }, offset: 0 } };
  const criteria = [{ field: 'code' as const, anyOf: codes.filter(isMeasureCode).slice(0, MAX_VALUES) }];
  return { action: 'listMeasures', input: { query: { criteria, ...day }, offset: 0 } };
}

/** "Te laat: 2; Termijn gewijzigd: 1"; of what there is none of, only what is told always. */
const spoken = (figures: UpdateFigures, wanted: readonly UpdateFigure[], { messages }: Setting): string =>
  wanted
    .filter((figure) => figures[figure].length > 0 || ALWAYS.includes(figure))
    .map((figure) =>
      messages.publications.card.number(messages.publications.update.figures[figure], figures[figure].length),
    )
    .join('; ');

const inOtherLanguages = (set: PublicationSet, setting: Setting): readonly Button[] =>
  LANGUAGES.filter((language) => language !== set.language).map((language) => {
    const request: ActionRequest = { action: 'publish', input: { ...set, language } };
    return requestButton(setting.messages.publications.card.languages[language], request, setting);
  });

/** Why there is no document, and what can be asked instead. */
export function drawPublicationRefused({ refusal }: PublicationRefusedOutcome, setting: Setting): Drawing {
  const { publications, format } = setting.messages;
  const { refused } = publications;
  switch (refusal.why) {
    case 'reversed':
    case 'to_come': {
      const { title, text } = refused[refusal.why];
      return noticeDrawing({ title, text: text(format.day(refusal.since), format.day(refusal.until)) }, setting);
    }
    case 'nothing':
      return noticeDrawing(refused.nothing, setting);
    case 'confidential': {
      const { title, text } = refused.confidential;
      return noticeDrawing({ title, text: text(refusal.total) }, setting);
    }
    case 'too_many': {
      const { title, text } = refused.too_many;
      return noticeDrawing({ title, text: text(refusal.total, refusal.most) }, setting);
    }
  }
}
