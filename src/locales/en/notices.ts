import type { Messages } from '../messages.js';

export const notices: Messages['notices'] = {
  cannot: {
    not_recorded: {
      title: 'That is not recorded',
      text: 'The register holds measures and risks, with their deadlines and states. It says nothing about this.',
    },
    not_understood: {
      title: 'I did not understand that question',
      text: 'This is what I can tell you:',
    },
    no_text: {
      title: 'There was no question in your message',
      text: 'Type a question, or choose one below.',
    },
    too_long: {
      title: 'Your message is too long for me',
      text: 'Ask your question in a few sentences.',
    },
    attachment_only: {
      title: 'I cannot read attachments',
      text: 'Type your question as text.',
    },
    weekday: {
      title: 'I cannot search by day of the week',
      text: 'Ask about a date, a week or a month. This I can tell you as well:',
    },
    dismissed: {
      title: 'All right, I will do nothing',
      text: 'Did you want to take back your last change? Then type “undo my last change”.',
    },
    thanks: { title: 'You’re welcome', text: 'Is there anything else you want to know? Just ask.' },
    farewell: { title: 'Goodbye!', text: 'Is there anything else you want to know? Just ask.' },
  },
  documentUnclear: {
    title: 'What is the document to be about?',
    part: (topic) => `I do not know what to make of “${topic}”.`,
    text: 'Name a vendor or an investigation, and a day that exists. For example:',
    example: 'progress update about Microsoft since 1 July 2020',
  },
  notRecordedTopic: (topic) => `The register holds nothing about “${topic}”.`,
  nearest: 'This it does hold:',
  unknownCode: (code) => `${code} is not in the register`,
  unknownNearest: (codes) => `Did you mean ${codes}?`,
  unknownMeasure: 'Check the code, or look for the measure by a word in it.',
  unknownRisk: 'Check the code, or look for the risk by a word in it.',
  whichCode: (text) => `Which ${text} do you mean?`,
  whichCodeDetail: 'More than one investigation has that code.',
  whichReading: 'What do you mean?',
  whichReadingDetail: 'Your question can be read in more than one way.',
  oneByOne: {
    title: 'Those are several changes at once',
    text: 'I carry them out one by one, so that you can see of each whether it is right. Choose one; the others stay here.',
  },
  languageChanged: { title: 'From now on I speak English', text: 'You can still ask in Dutch: I understand both.' },
  denied: {
    title: 'You have no access',
    text: 'You are not on the list of people who may see this register. Ask your administrator for access.',
  },
  outdatedCard: {
    title: 'This card is outdated',
    text: 'The button no longer works. Ask your question again and you get a new card.',
  },
  tooFast: {
    title: 'That is too fast for me',
    text: 'You ask or click more than I can handle in a minute, so I have not done this. Wait half a minute and try again.',
  },
  unavailable: {
    title: 'The register cannot be reached right now',
    text: 'Nothing is lost. Try again in a few minutes. Were you changing something? Then first see whether it is there already.',
  },
  failed: {
    title: 'Something went wrong',
    text: 'Your question was not answered. Try again; if it keeps failing, give this reference to your administrator:',
  },
};
