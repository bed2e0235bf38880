/** Lines kept of what a process said. */
const KEPT_LINES = 20;

/** Keeps the end of what a stream says, and hands each whole line on. */
export function lastWords() {
  const kept = [];
  const keep = (line) => {
    kept.push(line);
    if (kept.length > KEPT_LINES) kept.shift();
  };
  return {
    /** Listens to `stream`; calls `onLine` for every line of it. */
    listenTo(stream, onLine) {
      let unfinished = '';
      const take = (line) => {
        keep(line);
        onLine(line);
      };
      stream.setEncoding('utf8');
      stream.on('data', (text) => {
        const lines = (unfinished + text).split(/\r?\n/);
        unfinished = lines.pop();
        lines.forEach(take);
      });
      stream.on('end', () => {
        if (unfinished !== '') take(unfinished);
      });
    },
    text: () => kept.join('\n'),
  };
}
