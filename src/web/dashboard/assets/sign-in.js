/**
 * Signs in whoever opened the tab, and asks for the page they want with the token that Teams gives. Links and the filter
 * form are followed here as well, so that nobody has to be signed in anew for each page.
 */
/** Milliseconds in which Teams answers, where there is a Teams. */
const PATIENCE = 10_000;
const THEMES = { default: 'light', dark: 'dark', contrast: 'contrast' };
const { microsoftTeams: teams } = window;
/** What stands before the path of every page, where the service has a folder of its own. */
const HOME = location.pathname.slice(0, location.pathname.indexOf('/dashboard'));
const TOP = `${HOME}/dashboard`;

const show = (id) => {
  for (const other of ['signing-in', 'outside', 'failed']) {
    const part = document.getElementById(other);
    if (part !== null) part.hidden = other !== id;
  }
};

const inTime = (promise) =>
  Promise.race([promise, new Promise((_, reject) => setTimeout(() => reject(new Error('no answer')), PATIENCE))]);

/** As Teams looks; what is chosen in the address goes before it. */
let worn = 'default';
const wear = (theme) => {
  worn = theme;
  const chosen = new URLSearchParams(location.search).get('theme');
  document.documentElement.dataset.theme = chosen ?? THEMES[theme] ?? 'light';
};

/** The page that Teams links to: a path of ours, as a link into the tab has it. */
const goTo = (wanted) => {
  if (typeof wanted !== 'string' || !/^\/dashboard(?:[/?#]|$)/.test(wanted)) return;
  if (location.pathname === TOP && location.search === '') history.replaceState(null, '', HOME + wanted);
};

/** What the tab showed until now, where it is set up anew; a new tab begins with everything. */
const recall = async () => {
  const { contentUrl = '' } = await inTime(teams.pages.getConfig());
  if (location.search !== '' || !URL.canParse(contentUrl)) return;
  const { origin, search } = new URL(contentUrl);
  if (origin === location.origin) history.replaceState(null, '', location.pathname + search);
};

const put = (text) => {
  const page = new DOMParser().parseFromString(text, 'text/html');
  document.title = page.title;
  document.documentElement.lang = page.documentElement.lang;
  wear(worn);
  document.body.replaceWith(document.adoptNode(page.body));
  const place = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
  const main = document.getElementById('content');
  if (main !== null) main.focus({ preventScroll: true });
  if (place === null) window.scrollTo(0, 0);
  else place.scrollIntoView();
  document.dispatchEvent(new CustomEvent('nakoming:page', { detail: { fetchPage } }));
};

const fetchPage = async (again, address = location.pathname + location.search) => {
  const token = await inTime(teams.authentication.getAuthToken());
  const answer = await fetch(address, {
    headers: { authorization: `Bearer ${token}`, accept: 'text/html' },
    cache: 'no-store',
  });
  if (answer.status === 401 && again) return fetchPage(false, address);
  return answer.text();
};

/** The page that is asked for last: an earlier one that comes later is not shown. */
let latest = 0;
/** What is in the address of the page that is shown, but for the place in it. */
let shown = '';
const load = async () => {
  latest += 1;
  shown = location.pathname + location.search;
  const own = latest;
  try {
    const text = await fetchPage(true);
    if (own === latest) put(text);
  } catch {
    if (document.getElementById('failed') === null) location.reload();
    else show('failed');
  }
};

const follow = (address) => {
  history.pushState(null, '', address);
  void load();
};

const isOurs = ({ origin, pathname }) =>
  origin === location.origin && (pathname === TOP || pathname.startsWith(`${TOP}/`));

const onClick = (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (event.target instanceof Element && event.target.id === 'again') location.reload();
  if (link === null || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const address = new URL(link.getAttribute('href'), location.href);
  const isPlace = address.pathname === location.pathname && address.search === location.search;
  if (!isOurs(address) || isPlace || link.getAttribute('target') === '_blank') return;
  event.preventDefault();
  follow(address.pathname + address.search + address.hash);
};

const onSubmit = (event) => {
  const asked = new URLSearchParams([...new FormData(event.target)].filter(([, value]) => value !== ''));
  event.preventDefault();
  follow(`${new URL(event.target.action).pathname}?${asked}`);
};

const begin = async () => {
  document.addEventListener('click', onClick);
  document.addEventListener('submit', onSubmit);
  window.addEventListener('popstate', () => {
    if (location.pathname + location.search !== shown) void load();
  });
  try {
    if (window.parent === window) throw new Error('not in a frame');
    await inTime(teams.app.initialize());
    const { app, page } = await inTime(teams.app.getContext());
    wear(app.theme);
    teams.app.registerOnThemeChangeHandler(wear);
    goTo(page.subPageId);
    if (page.frameContext === teams.FrameContexts.settings) await recall().catch(() => undefined);
  } catch {
    show('outside');
    return;
  }
  await load();
  teams.app.notifySuccess();
};
void begin();
