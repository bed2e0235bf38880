/** What words of the register mean, each with a way to what it is said of now. */
import type { ActionRequest } from '../../actions/requests.js';
import type { MeaningOutcome } from '../../domain/outcome/outcome.js';
import type { Criterion } from '../../domain/query/query.js';
import type { Term } from '../../domain/query/term.js';
import type { Messages } from '../../locales/messages.js';
import { capital } from '../../locales/write.js';
import { backButton, requestButton, type Button, type Drawing, type Setting } from '../drawing.js';
import { sentences } from '../parts/sentences.js';
import { HELP } from './help.js';

interface Explained {
  readonly name: string;
  readonly meaning: string;
  /** What it is said of now; none where that is nothing that can be listed. */
  readonly shows: readonly Button[];
}

export function drawMeaning({ terms }: MeaningOutcome, setting: Setting): Drawing {
  const { meanings, buttons } = setting.messages;
  const explained = terms.map((term) => explain(term, setting));
  const title = meanings.title(terms.length);
  return {
    template: 'meaning',
    data: { title, terms: explained },
    summary: sentences(...explained.map(({ name, meaning }) => meanings.inSentence(name, meaning))),
    buttons: [...backButton(setting), requestButton(buttons.help, HELP, setting)],
  };
}

function explain(term: Term, setting: Setting): Explained {
  const { messages } = setting;
  const { meanings } = messages;
  const [name, meaning] = told(term, messages);
  const request = listOf(term);
  const title = request?.action === 'listRisks' ? meanings.showRisks(name) : meanings.showMeasures(name);
  return { name: capital(name), meaning, shows: request === null ? [] : [requestButton(title, request, setting)] };
}

/** Name and meaning. */
function told(term: Term, { words, meanings }: Messages): readonly [name: string, meaning: string] {
  switch (term.of) {
    case 'word':
      return [words.derived[term.value], meanings.derived[term.value]];
    case 'state':
      return [words.states[term.value], meanings.states[term.value]];
    case 'nature':
      return [words.natures[term.value], meanings.natures[term.value]];
    case 'kind':
      return [words.kinds[term.value], meanings.kinds[term.value]];
    case 'status':
      return [words.statuses[term.value], meanings.statuses[term.value]];
    case 'noun':
      return [meanings.nouns[term.value].name, meanings.nouns[term.value].meaning];
  }
}

function listOf(term: Term): ActionRequest | null {
  if (term.of === 'noun') return null;
  if (term.of === 'status') return { action: 'listRisks', input: { query: { status: [term.value] }, offset: 0 } };
  return { action: 'listMeasures', input: { query: { criteria: [criterionOf(term)] }, offset: 0 } };
}

function criterionOf(term: Exclude<Term, { of: 'noun' | 'status' }>): Criterion {
  switch (term.of) {
    case 'word':
      return { field: 'word', anyOf: [term.value] };
    case 'state':
      return { field: 'state', anyOf: [term.value] };
    case 'nature':
      return { field: 'nature', anyOf: [term.value] };
    case 'kind':
      return { field: 'kind', anyOf: [term.value] };
  }
}
