/** The names of all filters and their values: all that a model is told of the register. */
import type { Catalogue, Investigation, Vendor } from '../../domain/register/register.js';
import {
  DERIVED,
  FIELDS,
  FORM_WORDS,
  KIND_WORDS,
  LEVEL_WORDS,
  NATURE_WORDS,
  STATE_WORDS,
  STATUS_WORDS,
} from './glossary.js';

/** Investigations, and vendors, that are named; of more, the newest. */
const NAMED = 150;

/** Lines of text; no measure, risk, quotation or person is in them. */
export function vocabularyOf({ vendors, investigations, sources }: Catalogue): string {
  const newest = [...investigations].sort((a, b) => (a.published < b.published ? 1 : -1)).slice(0, NAMED);
  return [
    ...section('Fields of a criterion', meanings(FIELDS)),
    ...section('Values of nature', meanings(NATURE_WORDS)),
    ...section('Values of state', meanings(STATE_WORDS)),
    ...section('Values of word', meanings(DERIVED)),
    ...section('Values of kind', meanings(KIND_WORDS)),
    ...section('Values of riskLevel, and level of a risk', meanings(LEVEL_WORDS)),
    ...section('Status of a risk', meanings(STATUS_WORDS)),
    ...section('Vendor codes', vendors.slice(0, NAMED).map(vendorLine)),
    ...section('Investigations', newest.map(investigationLine)),
    ...section('Source codes', [...new Set(sources.map(({ code }) => code))].slice(0, NAMED)),
    ...section('Forms of fillIn', meanings(FORM_WORDS)),
  ].join('\n');
}

const section = (title: string, lines: readonly string[]): readonly string[] => [
  `${title}:`,
  ...lines.map((line) => `- ${line}`),
  '',
];

const meanings = (words: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(words).map(([value, meaning]) => `${value}: ${meaning}`);

const vendorLine = ({ code, name, aliases }: Vendor): string => `${code}: ${[name, ...aliases].join(', ')}`;

function investigationLine({ code, title, vendor, products, aliases }: Investigation): string {
  const names = [title.nl, title.en, ...aliases].join('; ');
  return `${code} (${vendor}): ${names}. Products: ${products.join('; ') || 'none'}`;
}
