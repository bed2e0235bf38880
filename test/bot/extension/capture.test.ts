/** A message becomes the quote of a proposed measure, with the whole bot. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { textOfHtml } from '../../../src/bot/extension/message-text.js';
import { activityOf, startTeamsBot, TENANT, type TeamsBot } from '../../support/teams-bot.js';
import { invokingIn, type Fields } from './invoking.js';

const LINK = 'https://teams.microsoft.com/l/message/19:abc@thread.tacv2/1615554000000';
const CHAT = { id: '19:abc@thread.tacv2', conversationType: 'channel', tenantId: TENANT };

interface Action {
  readonly type: string;
  readonly data?: Fields & { readonly verb: string };
}
interface Answer {
  readonly task?: { readonly type: string; readonly value: Dialog | string };
}
interface Dialog {
  readonly title: string;
  readonly card: { readonly content: Fields };
}

const actionsIn = (part: unknown): readonly Action[] => {
  if (Array.isArray(part)) return part.flatMap(actionsIn);
  if (typeof part !== 'object' || part === null) return [];
  const own = String((part as Fields)['type']).startsWith('Action.') ? [part as Action] : [];
  return [...own, ...Object.values(part).flatMap(actionsIn)];
};
/** The values that the inputs of a card start with. */
const inputsIn = (part: unknown): Fields => {
  if (Array.isArray(part)) return Object.assign({}, ...part.map(inputsIn)) as Fields;
  if (typeof part !== 'object' || part === null) return {};
  const { type, id, value } = part as Fields;
  const own = String(type).startsWith('Input.') && value !== undefined ? { [String(id)]: value } : {};
  return { ...own, ...(Object.assign({}, ...Object.values(part).map(inputsIn)) as Fields) };
};

describe('a message that is kept as a promise', () => {
  let teams: TeamsBot;
  before(async () => {
    teams = await startTeamsBot();
  });
  after(() => teams.stop());

  const asking = invokingIn(CHAT, () => teams);
  const invoke = async (...asked: Parameters<typeof asking>): Promise<Answer> => asking(...asked);
  const dialogIn = ({ task }: Answer): Dialog => {
    assert(task?.type === 'continue' && typeof task.value === 'object', JSON.stringify(task));
    return task.value;
  };
  const capture = (content: string, more: Fields = {}) =>
    invoke('composeExtension/fetchTask', {
      commandId: 'captureMessage',
      commandContext: 'message',
      messagePayload: {
        id: '1615554000000',
        createdDateTime: '2021-03-12T23:30:00.000Z',
        linkToMessage: LINK,
        body: { contentType: 'html', content },
        from: { user: { id: '8:x', displayName: 'Jan van Microsoft' } },
        ...more,
      },
    });
  const clicked = (dialog: Dialog, inputs: Fields, more: Fields = {}) => {
    const submit = actionsIn(dialog.card.content).find(({ data }) => data?.verb === 'addMeasure');
    assert(submit !== undefined, JSON.stringify(dialog.card.content));
    return invoke(
      'composeExtension/submitAction',
      { commandId: 'captureMessage', data: { ...submit.data, ...inputs } },
      more,
    );
  };

  it('fills in the form: its words, when and where it was written, and its deadline', async () => {
    const dialog = dialogIn(
      await capture('<p>Wij ronden dit af <b>v&oacute;&oacute;r 1 juli 2021</b>.</p><p>Groet</p>'),
    );
    assert.match(dialog.title, /Toezegging vastleggen|Record a promise/);
    const inputs = inputsIn(dialog.card.content);
    assert.equal(inputs['quote'], 'Wij ronden dit af vóór 1 juli 2021.\nGroet');
    assert.equal(inputs['place'], LINK);
    assert.equal(inputs['wording'], 'Wij ronden dit af vóór 1 juli 2021.');
    // Half past eleven in the evening by UTC is the next day in Amsterdam.
    assert.match(String(inputs['source']), /^bericht-2021-03-13-[0-9a-f]{8}$/);
    assert.doesNotMatch(JSON.stringify(dialog), /Jan van Microsoft/);
  });

  it('becomes a proposed measure that says which message it was, once, however often it is clicked', async () => {
    const dialog = dialogIn(await capture('<p>Het rapport komt uiterlijk 1 oktober 2021.</p>'));
    const filled = {
      ...inputsIn(dialog.card.content),
      investigation: 'OW20',
      obligor: 'microsoft',
      title: 'Rapport over telemetrie',
    };
    let asked = dialogIn(await clicked(dialog, filled));
    // What is read of the wording is shown before anything is done.
    if (actionsIn(asked.card.content).some(({ data }) => data?.verb === 'addMeasure')) {
      const again = { ...filled, ...inputsIn(asked.card.content) };
      await clicked(asked, again);
      asked = dialogIn(await clicked(asked, again));
    }
    const said = JSON.stringify(asked.card.content);
    assert.match(said, /Rapport over telemetrie/);
    assert.match(said, /Bericht in Teams/);
    assert.match(said, /13 maart 2021/);
    const [code] = /OW20-V\d+/.exec(said) ?? [];
    const { text } = await teams.send(activityOf({ text: 'welke maatregelen zijn voorgesteld?' }));
    assert.equal(new Set(text.match(/OW20-V\d+/g)).size, 1, code);
  });

  it('has buttons that a dialog can send', async () => {
    const actions = actionsIn(dialogIn(await capture('<p>Klaar voor de zomer.</p>')).card.content);
    assert(actions.length > 0 && actions.every(({ type }) => type !== 'Action.Execute'));
    assert.deepEqual([...new Set(actions.map(({ data }) => typeof data?.verb))], ['string']);
  });

  it('keeps what was filled in where something is wrong with it', async () => {
    const dialog = dialogIn(await capture('<p>Wij doen dit.</p>'));
    const inputs = { ...inputsIn(dialog.card.content), obligor: 'microsoft', title: 'Doen' };
    const again = dialogIn(await clicked(dialog, inputs));
    assert.equal(inputsIn(again.card.content)['title'], 'Doen');
    assert.match(JSON.stringify(again.card.content), /Nog invullen|Still to be filled|invullen/);
  });

  it('waits while the source that it needs is added, and comes back with it chosen', async () => {
    const dialog = dialogIn(await capture('<p>Wij ronden dit af vóór 1 juli 2021.</p>'));
    const send = (from: Dialog, isMeant: (action: Action) => boolean, inputs: Fields) => {
      const { data } = actionsIn(from.card.content).find(isMeant) ?? {};
      assert(data !== undefined, JSON.stringify(from.card.content));
      return invoke('composeExtension/submitAction', { commandId: 'captureMessage', data: { ...data, ...inputs } });
    };
    const isLeaving = ({ data }: Action) => data?.verb === 'fillIn' && data['form'] === 'addSource';
    const typed: Fields = { ...inputsIn(dialog.card.content), title: 'Afronden' };
    const adding = dialogIn(await send(dialog, isLeaving, typed));
    assert.equal(inputsIn(adding.card.content)['title'], undefined);
    const source = { title: 'Brief van Microsoft', publisher: 'Microsoft', published: '2021-03-01' };
    const back = dialogIn(await send(adding, ({ data }) => data?.verb === 'addSource', source));
    const { quote, title, source: chosen } = inputsIn(back.card.content);
    assert.deepEqual([quote, title, chosen], [typed['quote'], 'Afronden', 'brief-van-microsoft-2021']);
  });

  it('is no promise where there are no words, and that is said', async () => {
    for (const content of ['', '<p> </p>', '<attachment id="1"></attachment>', '<img src="https://x/y.png">']) {
      const { task } = await capture(content);
      assert.equal(task?.type, 'message');
      assert.match(JSON.stringify(task.value), /geen tekst/);
    }
    const { task } = await invoke('composeExtension/fetchTask', { commandId: 'captureMessage' });
    assert.equal(task?.type, 'message');
  });

  it('is not for those without a role', async () => {
    const from = { id: '29:piet', name: 'Piet', aadObjectId: '44444444-4444-4444-4444-44444444dddd' };
    for (const name of ['composeExtension/fetchTask', 'composeExtension/submitAction']) {
      const { task } = await invoke(
        name,
        { data: { verb: 'showMeasure', v: 1, lang: 'nl', measureId: 'OW20-V4' } },
        { from },
      );
      assert.match(JSON.stringify(task?.value), /geen toegang/);
    }
  });
});

describe('the words of a message', () => {
  it('are what the writer wrote, a line for each paragraph', () => {
    assert.equal(
      textOfHtml('<div>Eerste&nbsp;regel<br>tweede &amp; derde</div><p>vierde</p>'),
      'Eerste regel\ntweede & derde\nvierde',
    );
    assert.equal(textOfHtml('<blockquote><p>wat een ander schreef</p></blockquote><p>Akkoord</p>'), 'Akkoord');
    assert.equal(textOfHtml('<at id="0">Nakoming</at> <emoji alt="x"></emoji>klaar'), 'Nakoming klaar');
    assert.equal(textOfHtml('a < b <script>alert(1)</script>'), 'a < b');
    assert.equal(textOfHtml('</p></blockquote>los'), 'los');
  });
});
