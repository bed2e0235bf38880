/** A language model that helps to read questions, as the environment says. */
import { withoutEnd } from '../domain/without-end.js';
import { HEADER_VALUE, isLoopback, oneOf, type Reader } from './settings.js';

export interface ModelAccess {
  /** Base address without a slash at its end. */
  readonly endpoint: string;
  /** Null where the endpoint, on this machine, asks for none. */
  readonly key: string | null;
  readonly name: string;
  /** Of Azure OpenAI; null for any other endpoint. */
  readonly apiVersion: string | null;
  readonly use: (typeof MODEL_USES)[number];
  readonly timeoutMs: number;
}

/** Asked what the local reader is unsure of, or every question. */
const MODEL_USES = ['unsure', 'always'] as const;
/** Milliseconds: Teams gives up after ten to fifteen seconds, and the local answer has to be sent as well. */
const MODEL_TIMEOUT = { least: 100, usual: 6000, most: 9000 } as const;
const API_VERSION = /^[\w.-]{1,40}$/;
/** Settings that mean nothing without an endpoint. */
const MODEL_DETAILS = ['MODEL_KEY', 'MODEL_NAME', 'MODEL_API_VERSION', 'MODEL_USE', 'MODEL_TIMEOUT_MS'] as const;

/** Null: no model is asked. */
export function readModel(read: Reader): ModelAccess | null {
  const { value, fail } = read;
  if (value('MODEL_ENDPOINT') === undefined) {
    for (const name of MODEL_DETAILS.filter((name) => value(name) !== undefined)) {
      fail(name, 'is set but MODEL_ENDPOINT is not; set it to use a model, or remove it');
    }
    return null;
  }
  const [name, apiVersion] = [value('MODEL_NAME'), value('MODEL_API_VERSION')];
  if (name === undefined) fail('MODEL_NAME', 'is missing; set the name of the model, or on Azure of its deployment');
  if (apiVersion !== undefined && !API_VERSION.test(apiVersion)) {
    fail('MODEL_API_VERSION', `'${apiVersion}' is not a version; set one such as 2024-10-21`);
  }
  const url = readModelEndpoint(read);
  return {
    endpoint: withoutEnd(`${url.origin}${url.pathname}`, '/'),
    key: readModelKey(read, isLoopback(url)),
    name: name ?? '',
    apiVersion: apiVersion ?? null,
    use: oneOf('MODEL_USE', MODEL_USES, 'unsure', read),
    timeoutMs: readModelTimeout(read),
  };
}

/** What was set is not repeated: people put keys in addresses. */
function readModelEndpoint({ value, fail }: Reader): URL {
  const text = value('MODEL_ENDPOINT') ?? '';
  const url = new URL(URL.canParse(text) ? text : 'https://localhost');
  const isWeb = ['http:', 'https:'].includes(url.protocol);
  if (!URL.canParse(text) || !isWeb) {
    fail('MODEL_ENDPOINT', 'is not an address; set one such as https://example.openai.azure.com');
  } else if (url.protocol === 'http:' && !isLoopback(url)) {
    fail('MODEL_ENDPOINT', 'is not https; http is for this machine alone');
  }
  if (`${url.username}${url.password}${url.search}${url.hash}` !== '') {
    fail('MODEL_ENDPOINT', 'holds more than an address; set the base address alone, and the key in MODEL_KEY');
  }
  if (/\/chat\/completions\/*$/.test(url.pathname)) {
    fail('MODEL_ENDPOINT', 'names one function; set the base address, without /chat/completions');
  }
  return url;
}

/** A model on this machine may ask for no key. */
function readModelKey({ value, fail }: Reader, here: boolean): string | null {
  const key = value('MODEL_KEY');
  if (key === undefined && !here) fail('MODEL_KEY', 'is missing; set the key of the endpoint');
  if (key !== undefined && !HEADER_VALUE.test(key)) fail('MODEL_KEY', 'holds a space or a sign that no key has');
  return key ?? null;
}

function readModelTimeout({ value, fail }: Reader): number {
  const text = value('MODEL_TIMEOUT_MS') ?? String(MODEL_TIMEOUT.usual);
  const milliseconds = Number(text);
  const { least, most } = MODEL_TIMEOUT;
  if (!/^\d{1,6}$/.test(text) || milliseconds < least || milliseconds > most) {
    fail('MODEL_TIMEOUT_MS', `'${text}' is not a time; set milliseconds from ${least} to ${most}`);
  }
  return milliseconds;
}
