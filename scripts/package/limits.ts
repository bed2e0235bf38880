/** What Teams asks of a manifest and its schema does not. */
import { isObject, textsIn, type Json, type JsonObject } from './json.js';

/** Characters of a command: more is cut off in the menu. By Microsoft's page on commands of bots. */
const LONGEST_COMMAND = 32;
/** Addresses that are opened inside Teams. */
const OPENED = /(?:^|\.)(?:contentUrl|websiteUrl|configurationUrl)$/;
const TITLE = /^bots\[0\]\.commandLists\[\d\]\.commands\[\d+\]\.title$/;

/** `host`: of the service, the only one that the app may open. */
export function limitFaults(manifest: Json, host: string): readonly string[] {
  const texts = textsIn(manifest);
  return [
    ...texts
      .filter(([place, text]) => OPENED.test(place) && !place.startsWith('developer.') && hostOf(text) !== host)
      .map(([place, text]) => `${place} is ${text}, which is not on ${host}`),
    ...texts
      .filter(([place, text]) => /^validDomains\[\d+\]$/.test(place) && text !== host)
      .map(([place, text]) => `${place} is ${text}: the app needs ${host} alone`),
    ...tooLongCommands(manifest),
    ...scopeFaults(manifest),
    ...tabFaults(manifest),
  ];
}

/** A sentence for each command that is too long, of a manifest or of a language. */
export const tooLongCommands = (json: Json): readonly string[] =>
  titlesIn(json)
    .filter(([, text]) => text.length > LONGEST_COMMAND)
    .map(([place, text]) => `${place} has ${text.length} characters, and Teams shows ${LONGEST_COMMAND}`);

/** What people choose from the menu of the bot, and so say to it; of a manifest or of a language. */
export const titlesIn = (json: Json): readonly (readonly [place: string, text: string])[] =>
  textsIn(json).filter(([place]) => TITLE.test(place));

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : '');

/** Each place where the bot is has commands of its own, once; and none where it is not. */
function scopeFaults(manifest: Json): readonly string[] {
  return objectsOf(isObject(manifest) ? manifest['bots'] : undefined).flatMap((bot) => {
    const [scopes, listed] = [scopesOf(bot), listsOf(bot).flatMap(scopesOf)];
    return [
      ...listed
        .filter((scope) => !scopes.includes(scope))
        .map((scope) => `bots[0] is not in ${scope}, and has commands there`),
      ...listed
        .filter((scope, index) => listed.indexOf(scope) !== index)
        .map((scope) => `bots[0] has two lists of commands in ${scope}`),
    ];
  });
}

/** Where there are a tab of its own and one to be configured, Teams adds the first. By Microsoft's page on tabs. */
function tabFaults(manifest: Json): readonly string[] {
  const tabs = isObject(manifest) ? manifest : {};
  const own = objectsOf(tabs['staticTabs']).flatMap(scopesOf);
  return objectsOf(tabs['configurableTabs'])
    .flatMap(scopesOf)
    .filter((scope) => own.includes(scope))
    .map((scope) => `configurableTabs[0] is in ${scope}, where a tab of staticTabs comes before it`);
}

const objectsOf = (json: Json | undefined): readonly JsonObject[] =>
  (Array.isArray(json) ? (json as readonly Json[]) : []).filter(isObject);

const scopesOf = ({ scopes = [] }: JsonObject): readonly string[] => textsIn(scopes).map(([, scope]) => scope);

const listsOf = ({ commandLists }: JsonObject): readonly JsonObject[] => objectsOf(commandLists);
