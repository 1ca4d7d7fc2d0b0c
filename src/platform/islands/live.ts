/** Redraws `[data-live]` regions from their own page when something they show was announced. */
const regions = () => document.querySelectorAll<HTMLElement>('[data-live][id]');

async function redraw(told: string): Promise<void> {
  const wanted = [...regions()].filter((each) => told.includes(each.dataset['live'] ?? ''));
  if (wanted.length === 0) return;
  const answer = await fetch(location.href);
  if (!answer.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const each of wanted) {
    const next = fresh.getElementById(each.id);
    if (next) each.replaceChildren(...next.childNodes);
  }
}

if (regions().length > 0) {
  const source = new EventSource('/live?channel=observations');
  source.addEventListener('message', (event) => void redraw(String(event.data)));
  window.addEventListener('pagehide', () => source.close());
}
