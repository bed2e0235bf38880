/** Puts the service together; the only file that knows every room. */
import path from 'node:path';
import { pino, type Logger } from 'pino';
import type { ActionDeps } from './actions/deps.js';
import { keepingRecords } from './actions/record-of.js';
import { BotAdapter } from './bot/adapter.js';
import { peopleFor } from './bot/answer.js';
import { createApplication } from './bot/application.js';
import { createCourier } from './bot/sending/courier.js';
import { createDoor } from './bot/door/door.js';
import { drawingMessages } from './bot/sending/draw-message.js';
import { createHandler } from './bot/handler.js';
import { signingIn, type SigningIn } from './bot/signing-in/credentials.js';
import { openingConversations } from './bot/sending/open-conversation.js';
import { rolesOfCallers, rolesOfPeople, standInsOf } from './bot/door/roles.js';
import type { Config } from './config.js';
import { runningCalendar, type Calendar, type ElapsedTime } from './domain/time/clock.js';
import { forgettingEverywhere } from './domain/people/forgetting.js';
import type { PeopleDirectory } from './domain/people/people.js';
import { peopleDirectory } from './domain/people/people-directory.js';
import { dashboardRoom, type DashboardRoom } from './compose/dashboard.js';
import { downloadsRoom, type DownloadsDeps, type DownloadsRoom } from './compose/downloads.js';
import { drawingRoom, type DrawingRoom } from './compose/drawing.js';
import { inStep } from './compose/in-step.js';
import { personalData } from './domain/people/personal-data.js';
import type { Expiry } from './domain/measure/expiry.js';
import { EVERYTHING } from './domain/query/query.js';
import type { Pace } from './domain/reminders/pace.js';
import { expiringRoom } from './compose/expiring.js';
import { expectWords, letGo, openKept, type Kept } from './compose/keeping.js';
import { paceRoom } from './compose/pace.js';
import { plannerFor } from './compose/planning.js';
import { sentencePlan, type QuestionPlanner } from './planners/plan-question.js';
import { toRememberOfClick } from './planners/previous.js';
import { SentencePlanner } from './planners/sentence-planner.js';
import { readingRoom, type ReadingRoom } from './compose/reading.js';
import { remindingRoom, type RemindingRoom } from './compose/reminding.js';
import { stopInTime } from './compose/stopping.js';
import { tellingRoom, type TellingRoom } from './compose/telling.js';
import { warmUp } from './compose/warming-up.js';
import { audienceNow } from './scheduler/planning/audience-now.js';
import { realLater } from './scheduler/deliver/later.js';
import type { RemindersDeps } from './scheduler/reminders.js';
import { listen, stopListening } from './web/listen.js';
import { createMetrics, type Metrics } from './web/metrics.js';
import { createWebServer } from './web/server.js';
import { turnsInFlight } from './web/turns-in-flight.js';

export interface Service {
  /** How many there are at the start. */
  readonly measures: number;
  /** Resolves with the port when the service takes requests. */
  readonly start: () => Promise<number>;
  /** Finishes the turns in flight, writes what is unwritten and lets go of the data. */
  readonly stop: (reason: string) => Promise<void>;
}

const REAL_TIME: ElapsedTime = { milliseconds: () => performance.now() };
/** Milliseconds since 1970. */
const REAL_NOW = () => Date.now();
/** Milliseconds after the start: whoever asks whether it is ready has had the answer by then. */
const WARM_UP_AFTER = 250;

/** Throws a NakomingError that says what to do when the service cannot be put together. */
export async function compose(config: Config, { root }: { readonly root: string }): Promise<Service> {
  const log = pino({ level: config.logLevel, base: null });
  const kept = await openKept(config, REAL_TIME, log);
  const calendar = runningCalendar(
    { timeZone: config.timeZone, start: config.clockStart, speed: config.clockSpeed },
    REAL_NOW,
  );
  const expiry = expiringRoom(config, calendar);
  const reading = readingRoom();
  const people = peopleDirectory({
    names: kept.names,
    people: () => kept.store.people(),
    local: config.teams === null,
  });
  const parts = { store: kept.store, people, calendar, elapsed: REAL_TIME, reader: reading.reader, log };
  const plan = await plannerFor(config, parts);
  const measures = await kept.store.countMeasures(EVERYTHING, calendar.today());
  const frame = { config, root, log, calendar, expiry, people, plan, reading };
  const bot = config.teams === null ? null : signingIn(config.teams, calendar);
  return { ...assemble({ ...frame, signingIn: bot }, kept), measures };
}

interface Frame {
  readonly config: Config;
  readonly root: string;
  readonly log: Logger;
  readonly calendar: Calendar;
  readonly expiry: Expiry | null;
  readonly people: PeopleDirectory;
  readonly plan: QuestionPlanner;
  readonly reading: ReadingRoom;
  /** Null in local mode. */
  readonly signingIn: SigningIn | null;
}

/** What answers are made with; the same for those who ask and for what goes out of the bot's own accord. */
interface Desks {
  readonly actions: ActionDeps;
  readonly dashboard: DashboardRoom;
  readonly downloads: DownloadsRoom;
  readonly drawing: DrawingRoom;
  readonly metrics: Metrics;
  readonly pace: Pace;
  readonly reminding: RemindingRoom;
  readonly telling: TellingRoom;
}

function desksOf(frame: Frame, kept: Kept): Desks {
  const { config, root, log, calendar, people, reading } = frame;
  const { store, names, conversations, outbox } = kept;
  const [metrics, pace] = [createMetrics({ kept, calendar }), paceRoom(kept, REAL_TIME)];
  const reminding = remindingRoom(
    outbox,
    () => remindersDeps(frame, kept, desks),
    (error) => log.error({ error: error instanceof Error ? error.name : 'unknown' }, 'reminders'),
  );
  const local = config.teams === null;
  const actions: ActionDeps = {
    store,
    calendar,
    readWording: reading.readDeadline,
    local,
    people,
    names: forgettingEverywhere(names, conversations, kept.contexts),
    fourEyes: config.fourEyes,
    expiry: frame.expiry,
    reminders: reminding.desk,
    personal: personalData(kept),
    recordOf: keepingRecords(),
    files: kept.files,
  };
  const templates = path.join(root, 'adaptive-cards');
  const telling = tellingRoom(() => ({
    ...{ conversations, pace, render: drawing.render, ready: drawing.ready },
    ...{ files: kept.files, signingIn: frame.signingIn, log },
  }));
  const downloads = downloadsRoom(
    config,
    () => ({ ...downloadsDeps(frame, kept, actions), watching: telling.watching() }),
    { log, now: REAL_NOW },
  );
  const dashboard = dashboardRoom(
    config,
    () => ({ ...downloadsDeps(frame, kept, actions), actions, elapsed: REAL_TIME }),
    log,
  );
  const settings = { templates, wide: !local, timeZone: config.timeZone, dashboard: dashboard.linkTo };
  const drawing = drawingRoom(settings);
  const desks: Desks = { actions, dashboard, downloads, drawing, metrics, pace, reminding, telling };
  return desks;
}

/** Whoever opens a link has the rights of that moment, and sees the names of that moment. */
const downloadsDeps = ({ config, reading }: Frame, { store, names }: Kept, actions: ActionDeps): DownloadsDeps => ({
  actions,
  ready: reading.ready,
  rolesOf: rolesOfPeople({ store, accessList: config.teams }),
  peopleFor: async (actor) => {
    await names.refresh();
    return peopleFor(actor, { actions });
  },
});

function remindersDeps(frame: Frame, kept: Kept, { actions, drawing, metrics, pace }: Desks): RemindersDeps {
  const { config, log, calendar, expiry } = frame;
  const { store, outbox, contexts, conversations, names } = kept;
  const { teams, fourEyes } = config;
  const [botId, local] = [teams?.botId ?? null, teams === null];
  // Whoever sends by this one has a pass of the pace already.
  const adapter = new BotAdapter(frame.signingIn, null);
  const standIns = standInsOf({ conversations, accessList: teams });
  const audience = () =>
    audienceNow({ people: () => store.people(), organisations: () => store.organisations(), standIns, local });
  const draw = drawingMessages({
    actions,
    contexts,
    names,
    render: drawing.render,
    defaultLanguage: config.language,
    rolesOf: rolesOfPeople({ store, accessList: teams }),
  });
  const open = openingConversations({ adapter, botId, conversations, names });
  const onFault = (error: unknown) =>
    log.error({ error: error instanceof Error ? error.name : 'unknown' }, 'a message could not be drawn');
  return {
    store,
    outbox,
    calendar,
    elapsed: REAL_TIME,
    pace,
    courier: createCourier({ adapter, botId, conversations, open, draw, onFault }),
    audience,
    hasChannel: async () => (await conversations.channel()) !== undefined,
    fourEyes,
    expiry,
    fast: config.clockSpeed > 1,
    counts: metrics.messages,
    kept: {
      names,
      contexts,
      conversations,
      rolesOf: rolesOfPeople({ store, accessList: teams }),
      removed: metrics.removed,
    },
    log,
  };
}

function applicationOf(frame: Frame, kept: Kept, adapter: BotAdapter, desks: Desks) {
  const { config, log, calendar, plan } = frame;
  const { store, contexts, conversations, names } = kept;
  const { actions, downloads, drawing, metrics, reminding } = desks;
  return createApplication({
    adapter,
    plan: sentencePlan(plan),
    plannerFor: (sentence, speakerOf) => new SentencePlanner(sentence, speakerOf),
    rememberClick: toRememberOfClick,
    botId: config.teams?.botId ?? null,
    actions,
    contexts,
    conversations,
    elapsed: REAL_TIME,
    arrivals: kept.arrivals,
    perMinute: config.requestsPerMinute,
    render: drawing.render,
    ...{ links: downloads.links, importLinks: downloads.importLinks },
    answered: metrics.answered,
    onSeen: reminding.seen,
    onChanged: reminding.changed,
    accessList: config.teams,
    rolesOf: rolesOfCallers({ store, calendar, accessList: config.teams }),
    names,
    defaultLanguage: config.language,
    timeZone: config.timeZone,
    languageOf: (text, otherwise) => frame.reading.reader().languageOf(text, otherwise),
    log,
  });
}

/** What answers by the web besides the bot. */
const answersOf = ({ downloads: { handler: downloads, calendars, imports }, dashboard }: Desks) => ({
  ...{ downloads, calendars, imports, dashboard: dashboard.handler },
});

function assemble(frame: Frame, kept: Kept): Omit<Service, 'measures'> {
  const { config, log, calendar, reading } = frame;
  const { store } = kept;
  const local = config.teams === null;
  const inFlight = turnsInFlight();
  const desks = desksOf(frame, kept);
  const { dashboard, downloads, metrics, pace, reminding, drawing, telling } = desks;
  const ready = () => Promise.all([reading.ready(), drawing.ready()]);
  metrics.turnsInFlight(inFlight.count);
  if (frame.expiry !== null) metrics.signInEnds(frame.expiry, () => calendar.today());
  const adapter = new BotAdapter(frame.signingIn, pace);
  const app = applicationOf(frame, kept, adapter, desks);
  const door = createDoor(config.teams, { calendar, elapsed: REAL_TIME, log });
  let accepting = true;
  const server = createWebServer({
    admit: createHandler({ adapter, app, door, ready }),
    ...{ inFlight, metrics, store, local, elapsed: REAL_TIME, step: inStep() },
    ...answersOf(desks),
    metricsToken: config.metricsToken,
    accepting: () => accepting,
    onError: (error) => log.error({ error: error instanceof Error ? error.name : 'unknown' }, 'request failed'),
  });
  const warmingUp = {
    ...{ ready, remind: reminding.begin, log },
    expectWords: () => expectWords(store, calendar.today()),
  };
  const begin = async () => {
    const port = await listen(server, config.port, config.host);
    for (const room of [downloads, dashboard]) room.listening(port);
    log.info({ port, host: config.host, mode: local ? 'local' : 'teams', fourEyes: config.fourEyes }, 'listening');
    setTimeout(() => void warmUp(warmingUp), WARM_UP_AFTER).unref();
    return port;
  };
  const end = async (reason: string) => {
    accepting = false;
    log.info({ reason, inFlight: inFlight.count() }, 'stopping');
    await stopInTime({
      turns: (grace) => Promise.all([stopListening(server, grace), inFlight.settled(grace)]),
      ...{ told: telling.settled, reminding: reminding.stop, letGo: () => letGo(kept), later: realLater },
    });
    log.info('stopped');
  };
  return { start: begin, stop: end };
}
