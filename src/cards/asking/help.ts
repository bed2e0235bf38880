/** What can be asked, by example; and the first words to someone new. */
import type { ActionRequest } from '../../actions/requests.js';
import type { Outcome } from '../../domain/outcome/outcome.js';
import { dashboardLink } from '../sharing/dashboard-link.js';
import { backButton, button, requestButton, type Button, type Drawing, type Setting } from '../drawing.js';
import { formButton, mayFillIn } from '../measure/measure-actions.js';
import { sentences } from '../parts/sentences.js';
import { askClick, MAX_ASK } from '../verbs.js';

type OutcomeOf<Type extends Outcome['type']> = Extract<Outcome, { type: Type }>;

export const HELP: ActionRequest = { action: 'help', input: {} };

/** A question as a row that asks it. */
export const askRow = (text: string, { language }: Setting): Button =>
  button(text, askClick(text.slice(0, MAX_ASK), language));

export function drawHelp({ investigations, owed }: OutcomeOf<'help'>, setting: Setting): Drawing {
  const { help } = setting.messages;
  const growing = mayFillIn('addVendor', setting) ? [help.growing] : [];
  const groups = [...help.groups(investigations[0], owed), ...growing].map(({ title, questions }) => ({
    title,
    hasTitle: true,
    asks: questions.map((question) => askRow(question, setting)),
  }));
  return {
    template: 'help',
    data: { title: help.title, intro: help.intro, groups, tips: help.tips, hasTips: true },
    summary: sentences(help.title, help.intro, groups.flatMap(({ asks }) => asks.map(({ title }) => title)).join(' ')),
    links: dashboardLink({ criteria: [] }, setting),
    buttons: [
      ...backButton(setting),
      ...(mayFillIn('addMeasure', setting) ? [formButton('addMeasure', null, setting)] : []),
    ],
  };
}

export function drawWelcome({ total, local, fourEyes }: OutcomeOf<'welcome'>, setting: Setting): Drawing {
  const { help, buttons } = setting.messages;
  const { welcome } = help;
  const intro = total === 0 ? welcome.empty : welcome.intro(total);
  const tips = sentences(local ? welcome.local : '', fourEyes ? '' : setting.messages.people.list.noFourEyes);
  const asks = welcome.questions.map((question) => askRow(question, setting));
  return {
    template: 'help',
    data: {
      title: welcome.title,
      intro,
      groups: [{ title: welcome.try, hasTitle: true, asks }],
      tips,
      hasTips: tips !== '',
    },
    summary: sentences(welcome.title, intro),
    buttons: [
      // An empty register begins with a vendor.
      ...(total === 0 && mayFillIn('addVendor', setting) ? [formButton('addVendor', null, setting)] : []),
      requestButton(buttons.help, HELP, setting),
    ],
  };
}
