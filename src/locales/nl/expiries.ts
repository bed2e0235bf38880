import { format } from './format.js';

/** How much time an administrator has left. */
const within = (days: number): string => {
  if (days === 0) return 'vandaag';
  return days === 1 ? 'morgen' : `over ${format.number(days)} dagen`;
};

/** That what the bot signs in with ends. */
export const expiries = {
  titles: {
    password: 'Het wachtwoord van de bot verloopt',
    certificate: 'Het certificaat van de bot verloopt',
  },
  on: (day: string, days: number): string => `Op ${day}: ${within(days)}.`,
  then: 'Daarna kan Nakoming niets meer sturen: geen antwoorden en geen herinneringen.',
  renew: {
    password:
      'Laat op tijd een nieuw wachtwoord maken, naast het oude. Zet het in BOT_PASSWORD en de nieuwe einddatum in BOT_PASSWORD_EXPIRES, start Nakoming opnieuw en verwijder daarna het oude.',
    certificate:
      'Laat op tijd een nieuw certificaat maken, naast het oude. Zet het bestand neer waar BOT_CERTIFICATE naar wijst, start Nakoming opnieuw en verwijder daarna het oude.',
  },
};
