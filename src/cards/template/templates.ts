/** The templates of the cards: JSON without a word of any language, one file a card. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compileTemplate, type Template } from './template.js';

export const TEMPLATE_NAMES = [
  'frame',
  'measure-list',
  'measure',
  'risk-list',
  'risk',
  'count',
  'vendor-record',
  'next-deadline',
  'overview',
  'deadline-reading',
  'meaning',
  'help',
  'notice',
  'people',
  'form',
  'entry-form',
  'entry',
  'coverage',
  'reminders',
  'digest',
  'reminder-settings',
  'calendar',
] as const;
export type TemplateName = (typeof TEMPLATE_NAMES)[number];

export type Templates = Readonly<Record<TemplateName, Template>>;

/** Reads and compiles every template once. Throws where a file is missing or is no template, naming it. */
export function readTemplates(directory: string): Templates {
  const read = (name: TemplateName): readonly [TemplateName, Template] => {
    const file = path.join(directory, `${name}.json`);
    try {
      const payload: unknown = JSON.parse(readFileSync(file, 'utf8'));
      return [name, compileTemplate(payload)];
    } catch (cause) {
      throw new Error(`the card template ${file} cannot be read`, { cause });
    }
  };
  return Object.fromEntries(TEMPLATE_NAMES.map(read)) as Record<TemplateName, Template>;
}
