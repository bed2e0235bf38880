/** Sends the file, shows what comes back line by line, and sends it again to be carried out as it was shown. */
const part = (id) => document.getElementById(id);
const form = part('choose');
const said = JSON.parse(form.dataset.said);
const look = part('look');
const [working, bar, stop, status, result] = ['working', 'bar', 'stop', 'status', 'result'].map(part);
const [decide, run, leave, faults] = ['decide', 'run', 'leave', 'faults'].map(part);

let chosen = null;
let agreed = null;
let sending = null;
let faultsUrl = null;

const say = (text) => {
  status.textContent = text;
};

function show(markup) {
  // Every sign that came from a file was escaped where this was made, and the policy of the page runs nothing in it.
  result.innerHTML = markup;
  result.querySelector('h2')?.focus();
}

function clear() {
  result.replaceChildren();
  decide.hidden = true;
  faults.hidden = true;
  agreed = null;
  if (faultsUrl !== null) URL.revokeObjectURL(faultsUrl);
  faultsUrl = null;
}

function offerFaults(csv) {
  faultsUrl = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = faultsUrl;
  link.download = said.faultsFileName;
  link.textContent = said.faultsFile;
  faults.replaceChildren(link);
  faults.hidden = false;
}

function take(line) {
  if (line.say !== undefined) say(line.say);
  if (line.of > 0) {
    bar.max = line.of;
    bar.value = line.done;
  }
  if (line.writing) stop.disabled = true;
  if (line.html !== undefined) {
    say('');
    show(line.html);
    agreed = line.digest ?? null;
    decide.hidden = agreed === null;
    if (line.faults !== undefined) offerFaults(line.faults);
  }
  return line.html !== undefined;
}

/** Lines of JSON, as they come; whether the last of them told what came of it. */
async function read(response) {
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let [rest, told] = ['', false];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return told;
    const lines = (rest + value).split('\n');
    rest = lines.pop();
    for (const line of lines) told = take(JSON.parse(line)) || told;
  }
}

async function send(digest) {
  clear();
  sending = new AbortController();
  working.hidden = false;
  stop.disabled = false;
  look.disabled = true;
  bar.removeAttribute('value');
  say(said.uploading);
  const query = new URLSearchParams({ name: chosen.name, ...(digest === null ? {} : { agreed: digest }) });
  try {
    const response = await fetch(`${location.pathname}?${query}`, {
      method: 'POST',
      body: chosen,
      headers: { 'Content-Type': 'application/octet-stream' },
      signal: sending.signal,
    });
    if (response.headers.get('content-type')?.startsWith('application/x-ndjson') !== true) say(said.again);
    else if (!(await read(response))) say(said.lost);
  } catch {
    say(sending.signal.aborted ? said.cancelled : said.lost);
  } finally {
    working.hidden = true;
    look.disabled = false;
    sending = null;
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  chosen = part('file').files[0] ?? null;
  if (chosen === null) say(said.chooseFirst);
  else void send(null);
});
part('file').addEventListener('change', () => {
  clear();
  say('');
});
stop.addEventListener('click', () => sending?.abort());
run.addEventListener('click', () => void send(agreed));
leave.addEventListener('click', () => {
  clear();
  say(said.cancelled);
  part('file').focus();
});
