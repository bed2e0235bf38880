/** What `npm start` says, in both languages: nothing is known yet of who reads it. */
const both = (dutch, english) => `${dutch}\n${english}`;

export const words = {
  notInstalled: both(
    'De pakketten zijn nog niet geïnstalleerd. Voer eerst uit: npm ci',
    'The packages have not been installed yet. Run this first: npm ci',
  ),
  teamsMode: both(
    'BOT_ID is gezet: dan praat Nakoming met Teams. Start met: npm run build && npm run serve (of haal BOT_ID weg om hier te proberen).',
    'BOT_ID is set: Nakoming then talks to Teams. Start with: npm run build && npm run serve (or unset BOT_ID to try it here).',
  ),
  noPort: (name, text) =>
    both(
      `${name}=${text} is geen poort. Kies een getal van 1 tot en met 65535, of haal ${name} weg.`,
      `${name}=${text} is not a port. Choose a number from 1 to 65535, or unset ${name}.`,
    ),
  samePort: (port) =>
    both(
      `PORT en PLAYGROUND_PORT zijn allebei ${port}. Kies voor een van de twee een ander getal.`,
      `PORT and PLAYGROUND_PORT are both ${port}. Choose another number for one of them.`,
    ),
  portTaken: ({ name, port, use }) =>
    both(
      `Poort ${port} is bezet (nodig voor ${use}). Sluit het andere programma, of kies een andere poort: ${name}=${port + 1} npm start`,
      `Port ${port} is taken (needed for ${use}). Close the other program, or choose another port: ${name}=${port + 1} npm start`,
    ),
  building: 'Nakoming wordt gebouwd · building …',
  starting: 'Nakoming start · starting …',
  buildFailed: both('Het bouwen is mislukt; hierboven staat waarom.', 'The build failed; the reason stands above.'),
  died: ({ name, how }) =>
    both(
      `${name} is gestopt (${how}); de rest stopt ook. Dit waren de laatste woorden:`,
      `${name} stopped (${how}); the rest stops too. These were its last words:`,
    ),
  notReady: (name, seconds) =>
    both(
      `${name} was na ${seconds} seconden nog niet klaar. Dit zei het:`,
      `${name} was not ready after ${seconds} seconds. This is what it said:`,
    ),
  silent: '(niets · nothing)',
  /** Of `npm run dev`, where the chat client goes on. */
  diedHere: (how) =>
    both(
      `Nakoming is gestopt (${how}); hierboven staat waarom. Het start weer zodra er een bestand verandert.`,
      `Nakoming stopped (${how}); the reason stands above. It starts again as soon as a file changes.`,
    ),
  changed: (name) => `${name} · Nakoming start opnieuw · starting again …`,
  readyAgain: 'Nakoming is weer klaar · Nakoming is ready again',
  noOption: (text) =>
    both(
      `${text} is hier geen optie. Voor een debugger: npm run dev -- --inspect`,
      `${text} is no option here. For a debugger: npm run dev -- --inspect`,
    ),
  stopping: '\nNakoming stopt · stopping …',
};

/** What is otherwise than in Teams. */
const ROLES = `
  Let op  hier heb je alle rollen, en mag je verifiëren wat je zelf gereed meldde (FOUR_EYES=on: niet)
  Note    you have every role here, and may verify what you reported done yourself (FOUR_EYES=on: not)
`;

/** Where to click and what to ask. */
export const welcome = ({ playgroundUrl, fourEyes }) => `
  Nakoming is klaar · Nakoming is ready

  Open    ${playgroundUrl}

  Vraag   welke maatregelen van Microsoft staan nog open?
          wat is de eerstvolgende deadline?
          OW20-V4
  Ask     which measures are overdue?
          is OW20-H4 mitigated?
          how many measures per state?
${fourEyes ? '' : ROLES}
  Stop    Ctrl-C
`;
