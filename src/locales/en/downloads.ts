import type { Messages } from '../messages.js';
import { format } from './format.js';

const { number } = format;

export const downloads: Messages['downloads'] = {
  buttons: {
    xlsx: 'Download (Excel)',
    csv: 'Download (CSV)',
    json: 'Download (JSON)',
    docx: 'Word (DOCX)',
    md: 'Markdown',
    ics: 'Calendar (ICS)',
  },
  history: (code) => `The history of ${code}`,
  changes: (day) => `The changes since ${day}`,
  measures: (measures) => `${measures[0]?.toUpperCase() ?? ''}${measures.slice(1)}`,
  record: 'The record of promises in numbers',
  hint: (what, form, minutes) =>
    `${what} as a ${form}. The link is for you alone and works for ${number(minutes)} minutes.`,
  forms: {
    xlsx: 'Excel workbook',
    csv: 'file for Excel',
    json: 'file for a program',
    docx: 'Word document',
    md: 'text with Markdown',
    ics: 'calendar',
  },
  files: {
    measures: 'measures',
    history: 'history',
    changes: 'changes-since',
    record: 'record-in-numbers',
    publication: 'nakoming',
    calendar: 'calendar',
    person: 'data',
  },
  columns: {
    number: 'Number',
    subject: 'Code or name',
    title: 'Title',
    change: 'Change',
    details: 'What changed',
    occurredOn: 'Happened on',
    recordedOn: 'Recorded on',
    by: 'By',
    reason: 'Reason',
  },
  confidential: 'confidential',
  progress: {
    titles: {
      under_way: 'Your file is being fetched',
      stopping: 'Your file is being stopped',
      whole: 'Your file was fetched',
      stopped: 'Your file was stopped',
      broken_off: 'Your file is not complete',
      lost: 'Your file is no longer being fetched',
    },
    files: {
      measures: (form) => `Measures as a ${form}`,
      history: (form) => `History as a ${form}`,
      changes: (form) => `Changes as a ${form}`,
    },
    soFar: (rows, of, percentage) => `${number(rows)} of ${number(of)} rows (${format.percent(percentage)})`,
    rows: (rows) => `${number(rows)} ${rows === 1 ? 'row' : 'rows'}`,
    texts: {
      under_way: (rows) => `Done: ${rows}. The file arrives in your browser; keep it open until it is complete.`,
      stopping: (rows) => `Done so far: ${rows}. What became of it will be here in a moment.`,
      whole: (rows) => `Everything was sent: ${rows}. You find it with your downloads.`,
      stopped: (rows) => `You stopped it at ${rows}. There is no usable file; what has come in can be thrown away.`,
      broken_off: (rows) => `It broke off at ${rows}. Throw away what has come in and ask for it again.`,
      lost: 'If it is complete among your downloads, nothing is wrong. Otherwise the service was started again meanwhile: ask for it again.',
    },
    stop: 'Stop',
    look: 'How far is it?',
    again: 'Ask again',
  },
  refused: {
    wrong: {
      title: 'This link is not right',
      text: 'It is incomplete or was changed. Ask for the card again in the chat and use the button on it.',
    },
    expired: {
      title: 'This link has expired',
      text: 'A link works for a short time only. Ask for the card again in the chat: there is a new one on it.',
    },
    denied: {
      title: 'You no longer have access',
      text: 'The person this link was made for may not see this register. Ask your administrator for access.',
    },
    revoked: {
      title: 'This address was revoked',
      text: 'Ask for a calendar feed in the chat: the new address is there.',
    },
    missing: {
      title: 'This is not in the register',
      text: 'There is no measure with that code. Ask for the card again in the chat.',
    },
    busy: {
      title: 'You are already fetching files',
      text: 'Wait until those are done and then try again.',
    },
    unavailable: {
      title: 'The register cannot be reached right now',
      text: 'Nothing was lost. Try again in a few minutes.',
    },
    failed: {
      title: 'Something went wrong',
      text: 'The file was not made. Try again; if it keeps going wrong, tell your administrator.',
    },
  },
};
