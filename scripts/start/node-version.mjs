// Read by a Node that may be too old: no syntax and no module name newer than Node 12 knows.
import { readFileSync } from 'fs';

const manifest = new URL('../../package.json', import.meta.url);

function compare(a, b) {
  for (let place = 0; place < 3; place += 1) {
    const difference = (a[place] || 0) - (b[place] || 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The lowest version that package.json asks for ("20.19"). */
function neededVersion() {
  return JSON.parse(readFileSync(manifest, 'utf8')).engines.node.replace('>=', '');
}

/** What to tell someone whose Node (`version`: "18.20.4") is too old, or undefined when it is not. */
export function versionProblem(version) {
  const needed = neededVersion();
  if (compare(version.split('.').map(Number), needed.split('.').map(Number)) >= 0) return undefined;
  return (
    'Node ' +
    version +
    ' is te oud: Nakoming werkt met Node ' +
    needed +
    ' en hoger (24 is het best). Installeer een nieuwere van https://nodejs.org en probeer het opnieuw.\n' +
    'Node ' +
    version +
    ' is too old: Nakoming works with Node ' +
    needed +
    ' and later (24 is best). Install a newer one from https://nodejs.org and try again.'
  );
}
