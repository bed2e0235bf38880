/** What a change of a vendor, a document or an investigation changed, in words. */
import type { CatalogueWrite, Write } from '../../domain/change/change.js';
import { isSame } from '../../domain/measure/as-of.js';
import { inLanguage } from '../../domain/language.js';
import type { Investigation, Source, Vendor } from '../../domain/register/register.js';
import { cut, type Setting } from '../drawing.js';
import { editedFields } from './edited-fields.js';

type Entry = CatalogueWrite['value'];

/** `before` null: it is new. */
export function entryDetails(
  write: CatalogueWrite,
  before: Write['value'] | null,
  setting: Setting,
): readonly string[] {
  const { value } = write;
  if (value.retracted === true || before === null) return [nameOf(value, setting)];
  switch (write.type) {
    case 'vendor':
      return isVendor(before) ? vendorDetails(write.value, before, setting) : [];
    case 'source':
      return isSource(before) ? sourceDetails(write.value, before, setting) : [];
    case 'investigation':
      return isInvestigation(before) ? investigationDetails(write.value, before, setting) : [];
  }
}

const isVendor = (item: Write['value']): item is Vendor => 'aliases' in item && 'name' in item && !('group' in item);
const isSource = (item: Write['value']): item is Source => 'publisher' in item;
const isInvestigation = (item: Write['value']): item is Investigation => 'products' in item;

function nameOf(entry: Entry, { language, detail }: Setting): string {
  if ('name' in entry) return cut(entry.name, detail.title);
  return cut(typeof entry.title === 'string' ? entry.title : inLanguage(entry.title, language), detail.title);
}

const renamed = (now: Entry, was: Entry, setting: Setting): readonly string[] => {
  const [before, after] = [nameOf(was, setting), nameOf(now, setting)];
  return before === after ? [after] : [setting.messages.entries.renamed(before, after)];
};

const vendorDetails = (now: Vendor, was: Vendor, setting: Setting): readonly string[] => [
  ...renamed(now, was, setting),
  ...listed('aliases', now, was, setting),
];

function sourceDetails(now: Source, was: Source, setting: Setting): readonly string[] {
  const { entries, format } = setting.messages;
  return [
    ...renamed(now, was, setting),
    ...told(entries.publisher, now.publisher, was.publisher, setting),
    ...told(entries.published, format.day(now.published), format.day(was.published), setting),
    ...told(entries.reference, now.reference ?? entries.none, was.reference ?? entries.none, setting),
  ];
}

function investigationDetails(now: Investigation, was: Investigation, setting: Setting): readonly string[] {
  const { entries, format } = setting.messages;
  const day = (one: Investigation['completed']): string => (one === null ? entries.none : format.day(one));
  return [
    ...renamed(now, was, setting),
    ...listed('products', now, was, setting),
    ...listed('aliases', now, was, setting),
    ...told(entries.completed, day(now.completed), day(was.completed), setting),
    ...told(entries.published, day(now.published), day(was.published), setting),
    ...editedFields('investigation', now, was, setting),
  ];
}

function listed<Key extends 'aliases' | 'products'>(
  key: Key,
  now: Readonly<Record<Key, readonly string[]>>,
  was: Readonly<Record<Key, readonly string[]>>,
  setting: Setting,
): readonly string[] {
  const { entries } = setting.messages;
  if (isSame(now[key], was[key])) return [];
  return told(entries[key], now[key].join(', ') || entries.none, null, setting);
}

const told = (label: string, now: string, was: string | null, { messages, detail }: Setting): readonly string[] =>
  now === was ? [] : [messages.entries.nowCalled(label, cut(now, detail.title))];
