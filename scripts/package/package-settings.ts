/** What the environment says of an app package. Every problem is told at once, each with the variable to set. */
import { problemWithAddress } from '../../src/config/settings.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What stands between `${{` and `}}` in the template. */
export type Values = Readonly<Record<string, string>>;

type Problem = (text: string) => string | null;

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Characters, by the schema of the manifest. */
const LONGEST_NAME = 32;

const guid: Problem = (text) => (GUID.test(text) ? null : 'is not an id');
const name: Problem = (text) =>
  text.length <= LONGEST_NAME ? null : `has ${text.length} characters, and Teams takes ${LONGEST_NAME}`;
const page: Problem = (text) => {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url?.protocol === 'https:' && `${url.username}${url.password}` === '' ? null : 'is not an https address';
};
/** Teams loads pages by https alone, also where they stand on this machine. */
const service: Problem = (text) => problemWithAddress(text) ?? page(text);

interface Variable {
  readonly problem: Problem;
  /** What to set. */
  readonly set: string;
  /** With which a template is checked where nobody made a registration yet. */
  readonly example: string;
}

const VARIABLES: Readonly<Record<string, Variable>> = {
  BOT_ID: {
    problem: guid,
    set: "the app id of the bot's registration, as the service has it",
    example: '00000000-0000-4000-8000-000000000001',
  },
  PUBLIC_URL: {
    problem: service,
    set: 'where people reach the service, as the service has it, such as https://nakoming.example.nl',
    example: 'https://nakoming.example.nl',
  },
  DEVELOPER_NAME: {
    problem: name,
    set: `the organisation that offers the app, in ${LONGEST_NAME} characters or fewer`,
    example: 'Example organisation',
  },
  DEVELOPER_URL: {
    problem: page,
    set: 'the https address of the page where people find support',
    example: 'https://example.nl',
  },
  PRIVACY_URL: {
    problem: page,
    set: 'the https address of your privacy statement for the app',
    example: 'https://example.nl/privacy',
  },
  TERMS_URL: {
    problem: page,
    set: 'the https address of your terms of use for the app',
    example: 'https://example.nl/terms',
  },
};

/** An environment in which nothing is lacking. */
export const EXAMPLE: Environment = Object.fromEntries(
  Object.entries(VARIABLES).map(([variable, { example }]) => [variable, example]),
);

/** `version`: of the project. The values are of use only where there are no problems. */
export function readPackageSettings(
  environment: Environment,
  version: string,
): { readonly values: Values; readonly problems: readonly string[] } {
  const valueOf = (variable: string) => environment[variable]?.trim() ?? '';
  const required = Object.entries(VARIABLES).flatMap(([variable, { problem, set }]) => {
    const found = valueOf(variable) === '' ? 'is missing' : problem(valueOf(variable));
    return found === null ? [] : [`${variable}: ${found}; set ${set}`];
  });
  const manifestId = valueOf('MANIFEST_ID') || valueOf('BOT_ID');
  const own =
    valueOf('MANIFEST_ID') === '' || guid(manifestId) === null
      ? []
      : ['MANIFEST_ID: is not an id; set the GUID of the app, or leave it out to take that of the bot'];
  const address = valueOf('PUBLIC_URL').replace(/\/+$/, '');
  return {
    problems: [...required, ...own],
    values: {
      ...Object.fromEntries(Object.keys(VARIABLES).map((variable) => [variable, valueOf(variable)])),
      BOT_ID: valueOf('BOT_ID').toLowerCase(),
      MANIFEST_ID: manifestId.toLowerCase(),
      PUBLIC_URL: address,
      PUBLIC_HOST: URL.canParse(address) ? new URL(address).host : '',
      VERSION: version,
    },
  };
}
