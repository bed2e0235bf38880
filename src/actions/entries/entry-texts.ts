/** The texts that entries are looked for in, and whether all words of a topic stand in some. */
import { folded } from '../../domain/people/name-match.js';
import type { Circumstance, Investigation, Source, Vendor } from '../../domain/register/register.js';

type Texts = readonly string[];

export const wordsIn = (topic: string): Texts => folded(topic).split(' ').filter(Boolean);

/** Each word as the beginning of one, in whatever order. */
export function hasAllWords(texts: Texts, words: Texts): boolean {
  const said = ` ${folded(texts.join(' '))} `;
  return words.every((word) => said.includes(` ${word}`));
}

export const textsOfVendor = ({ name, aliases }: Vendor): Texts => [name, ...aliases];

export const textsOfSource = ({ title, publisher, reference }: Source): Texts => [title, publisher, reference ?? ''];

export const textsOfInvestigation = ({ code, title, products, aliases }: Investigation): Texts => [
  ...[code, title.nl, title.en, ...products, ...aliases],
];

export const textsOfCircumstance = ({ code, title, quotation }: Circumstance): Texts => [
  ...[code, title.nl, title.en, quotation.quote],
];
