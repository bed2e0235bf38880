/** How someone is reminded, or people are of a measure: what holds, whose choice it is, and how to end it. */
import type { ActionRequest } from '../../actions/requests.js';
import type { ReminderSettingsOutcome, RemindersAsked } from '../../domain/reminders/outcomes.js';
import { backButton, requestButton, type Banner, type Button, type Drawing, type Setting } from '../drawing.js';
import { mark } from '../parts/marks.js';
import { sentences } from '../parts/sentences.js';
import { askedWords } from './asked-words.js';
import { heldBy } from './held.js';
import { policyFacts, type PolicyFact } from './policy-facts.js';

export function drawReminderSettings(outcome: ReminderSettingsOutcome, setting: Setting): Drawing {
  const { measure } = outcome;
  const { reminderSettings: words, format } = setting.messages;
  const held = heldBy(outcome, setting);
  const facts = policyFacts(outcome, setting);
  const title = measure === null ? words.title : words.titleOfMeasure(measure);
  const banner = bannerOf(outcome, setting);
  const sayings = words.examples.sayings.map((saying) => format.quoted(saying));
  return {
    template: 'reminder-settings',
    data: {
      title,
      held,
      policyTitle: measure === null ? words.labels.policy : words.labels.measurePolicy,
      facts,
      example: `${words.examples.title} ${format.or(sayings)}.`,
      hasExample: measure === null,
    },
    summary: sentences(
      banner?.text ?? '',
      title,
      ...held.map(({ label, text }) => `${label}: ${text}`),
      ...inShort(facts),
    ),
    buttons: [...backButton(setting), ...resetButton(outcome, setting), ...historyButtons(outcome, setting)],
    ...(banner === undefined ? {} : { banner }),
  };
}

/** What is not as usual, and always when it is announced. */
const inShort = (facts: readonly PolicyFact[]): readonly string[] => {
  const [announced, ...others] = facts.flatMap(({ lines }) => lines);
  const own = others.filter(({ weight }) => weight === 'Bolder');
  return [announced, ...own].flatMap((line) => (line === undefined ? [] : [line.text]));
};

/** What was just set, or that it was so already. */
function bannerOf({ changed, already }: ReminderSettingsOutcome, setting: Setting): Banner | undefined {
  if (changed === null) return undefined;
  const { changed: words } = setting.messages.reminderSettings;
  return {
    ...mark(already ? 'Accent' : 'Good', words.saved(askedWords(changed, setting))),
    lines: already ? [{ text: words.already }] : [],
    undo: [],
    hasUndo: false,
  };
}

/** Back to the policy of the level above, where there is a choice of one's own. */
function resetButton({ measure, adjusted }: ReminderSettingsOutcome, setting: Setting): readonly Button[] {
  const { buttons } = setting.messages.reminderSettings;
  const to = (title: string, of: 'me' | NonNullable<typeof measure>): readonly Button[] => {
    const asked: RemindersAsked = { what: 'policy', of, policy: null };
    return [requestButton(title, { action: 'setReminders', input: { asked, message: null, trial: false } }, setting)];
  };
  if (measure === null) return adjusted.person === null ? [] : to(buttons.momentsLikeTeam, 'me');
  const mayReset = adjusted.measure !== null && setting.rights.includes('coordinate');
  return mayReset ? to(buttons.likeUsual, measure) : [];
}

function historyButtons({ measure }: ReminderSettingsOutcome, setting: Setting): readonly Button[] {
  const { buttons } = setting.messages.reminderSettings;
  const to = (of: 'past' | 'next'): ActionRequest => ({
    action: 'reminders',
    input: { measureId: measure, of, person: null, everyone: false, from: null, to: null, offset: 0 },
  });
  return [requestButton(buttons.next, to('next'), setting), requestButton(buttons.history, to('past'), setting)];
}
