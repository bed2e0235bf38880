/** What browsers are told with every answer, so that none of them can be made to do more with it than read it. */
import type { Next, Request, RequestHandlerType, Response } from 'restify';

type Headers = Readonly<Record<string, string>>;

/** For everyone, of whatever is answered. */
const ALWAYS: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** For programs: should a browser show it, it runs nothing and stands in no page. */
const NO_PAGE: Headers = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'X-Frame-Options': 'DENY',
};

/** A year, by HTTPS alone. Local mode has no HTTPS, and other programs of this machine share its name. */
const ON_THE_INTERNET: Headers = { 'Strict-Transport-Security': 'max-age=31536000' };

/** Pages in which Teams shows those of an app, all of domains of Microsoft alone. By its pages on tabs and on clouds. */
const TEAMS_FRAMES = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.teams.microsoft.us',
];

/** What a page of ours may load: what this server gives, and nothing written into the page itself. */
const SOURCES = ['script-src', 'style-src', 'img-src', 'font-src', 'connect-src'] as const;
const OWN_SOURCES: Readonly<Record<(typeof SOURCES)[number], readonly string[]>> = {
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
};
const FIXED = ["default-src 'none'", "base-uri 'none'", "form-action 'self'"];

export interface PageOptions {
  /** Who may show the page within one of theirs. */
  readonly framedBy: 'Teams' | 'nobody';
  /** What it needs besides what this server gives. */
  readonly more?: Partial<Readonly<Record<(typeof SOURCES)[number], readonly string[]>>>;
}

/** The policy of a page, as the header `Content-Security-Policy` has it. */
export function pagePolicy({ framedBy, more = {} }: PageOptions): string {
  const sources = SOURCES.map((directive) => [directive, ...OWN_SOURCES[directive], ...(more[directive] ?? [])]);
  const frames = framedBy === 'Teams' ? TEAMS_FRAMES : ["'none'"];
  return [...FIXED, ...sources.map((one) => one.join(' ')), `frame-ancestors ${frames.join(' ')}`].join('; ');
}

/** In place of what every answer has: this one is a page. */
export function answerAsPage(response: Response, options: PageOptions): void {
  response.setHeader('Content-Security-Policy', pagePolicy(options));
  // An older way to say who may show it, which knows everyone or nobody.
  if (options.framedBy === 'Teams') response.removeHeader('X-Frame-Options');
}

/** Before anything is looked up: what is not there, and what goes wrong, is answered with them as well. */
export function securityHeaders({ local }: { readonly local: boolean }): RequestHandlerType {
  const headers = Object.entries({ ...ALWAYS, ...NO_PAGE, ...(local ? {} : ON_THE_INTERNET) });
  return (_request: Request, response: Response, next: Next) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    next();
  };
}
