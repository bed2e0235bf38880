/**
 * The window in which Teams adds a tab: asks the service what a choice comes to whenever one is made, and hands that to
 * Teams when the tab is saved. Runs before what signs in, which tells it when the page is there.
 */
const { config } = window.microsoftTeams.pages;
/** Milliseconds after the last sign that is typed. */
const PAUSE = 400;

const shownTab = () => document.getElementById('tab');
/** Whether the tab may be saved: once there is a choice that the service understands. */
const tellTeams = () => config.setValidityState(shownTab() !== null);

/** The choice that was made last: what an earlier one comes to is not shown. */
let latestChoice = 0;
const ask = async (form, fetchPage) => {
  latestChoice += 1;
  const own = latestChoice;
  config.setValidityState(false);
  const chosen = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ''));
  const address = `${new URL(form.action).pathname}?${chosen}`;
  const page = new DOMParser().parseFromString(await fetchPage(true, address), 'text/html');
  if (own !== latestChoice) return;
  const answer = page.getElementById('tab') ?? page.querySelector('[role=alert]') ?? page.querySelector('h1');
  document
    .querySelector('main [role=status]')
    .replaceChildren(...(answer === null ? [] : [document.adoptNode(answer)]));
  history.replaceState(null, '', address);
  tellTeams();
};

const listenTo = (form, fetchPage) => {
  let waiting = 0;
  const soon = (pause) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void ask(form, fetchPage).catch(() => config.setValidityState(false)), pause);
  };
  form.addEventListener('change', () => soon(0));
  form.addEventListener('input', (event) => {
    if (event.target.type === 'search') soon(PAUSE);
  });
  // Whoever chooses here sees at once what it comes to.
  form.querySelector('button').hidden = true;
};

document.addEventListener('nakoming:page', ({ detail }) => {
  const form = document.querySelector('form.configure');
  tellTeams();
  if (form !== null) listenTo(form, detail.fetchPage);
  config.registerOnSaveHandler(async (saving) => {
    const tab = shownTab();
    if (tab === null) return saving.notifyFailure('nothing chosen');
    const address = location.origin + tab.dataset.address;
    const { entity, name } = tab.dataset;
    try {
      await config.setConfig({
        contentUrl: address,
        websiteUrl: address,
        entityId: entity,
        suggestedDisplayName: name,
      });
      saving.notifySuccess();
    } catch (error) {
      saving.notifyFailure(String(error));
    }
  });
});
