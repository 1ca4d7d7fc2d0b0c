/**
 * Signs what a form hands in with a key of this browser: Ed25519, made here, not extractable, kept in IndexedDB. The page
 * says beforehand whether it will be signed; without this script, or where it cannot, the form goes unsigned.
 */

interface Kept {
  readonly id: string;
  readonly pair: CryptoKeyPair;
}

type State = 'ready' | 'unable' | 'elsewhere' | 'failed';

const algorithm = 'Ed25519';

const answerOf = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB')));
  });

/** One object store, one key a person: whoever else signs in on this device gets another. */
async function keys(mode: IDBTransactionMode): Promise<IDBObjectStore> {
  const opening = indexedDB.open('serasan-keys', 1);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('keys', { keyPath: 'id' }));
  return (await answerOf(opening)).transaction('keys', mode).objectStore('keys');
}

const find = async (id: string): Promise<CryptoKeyPair | undefined> =>
  (await answerOf<Kept | undefined>((await keys('readonly')).get(id)))?.pair;

async function make(id: string): Promise<CryptoKeyPair> {
  const pair = await crypto.subtle.generateKey(algorithm, false, ['sign', 'verify']);
  await answerOf((await keys('readwrite')).put({ id, pair }));
  return pair;
}

const base64 = (bytes: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(bytes)));
const publicKey = async (pair: CryptoKeyPair): Promise<string> =>
  base64(await crypto.subtle.exportKey('raw', pair.publicKey));

/** Registers a key; one that was taken back is refused, and another is made. In two windows at once, one of them fails. */
async function register(
  address: string,
  id: string,
  pair: CryptoKeyPair,
  again = true,
): Promise<CryptoKeyPair | State> {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ key: await publicKey(pair) }),
  }).catch(() => undefined);
  if (answer?.ok) return pair;
  const { type } = ((await answer?.json().catch(() => undefined)) ?? {}) as { type?: string };
  return type === '/problems/signing.reused' && again ? register(address, id, await make(id), false) : 'failed';
}

/** The pair that signs for the person in this cycle, and whether it may. */
async function ready({
  signer = '',
  registered = '',
  register: address = '',
}: DOMStringMap): Promise<CryptoKeyPair | State> {
  const own = await find(signer);
  if (registered) return own && (await publicKey(own)) === registered ? own : 'elsewhere';
  return register(address, signer, own ?? (await make(signer)));
}

async function sign(pair: CryptoKeyPair, address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(String(answer.status));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await answer.arrayBuffer()));
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const message = new TextEncoder().encode(`serasan-sheet/1\n${hex}\n`);
  return base64(await crypto.subtle.sign(algorithm, pair.privateKey, message));
}

function start(host: HTMLElement): void {
  const place = document.querySelector<HTMLElement>('[data-sign]');
  const form = place?.closest('form');
  const field = place?.querySelector<HTMLInputElement>('[name=signature]');
  /** What the page says; whoever presses after it said why not hands in without a signature. */
  let said: State | undefined;
  const say = (state: State) => {
    said = state;
    for (const each of place?.querySelectorAll<HTMLElement>('[data-sign-state]') ?? [])
      each.hidden = each.dataset['signState'] !== state;
  };
  const pair = ready(host.dataset).catch((): State => 'unable');
  void pair.then((found) => say(typeof found === 'string' ? found : 'ready'));
  // Before the guard of page.ts hears of it, which lets a form go once.
  form?.addEventListener(
    'submit',
    (event) => {
      if (!field || field.value || (said && said !== 'ready')) return;
      event.preventDefault();
      event.stopPropagation();
      const { submitter } = event;
      void pair
        .then(async (found) => {
          if (typeof found === 'string') return;
          field.value = await sign(found, place?.dataset['sign'] ?? '');
          form.requestSubmit(submitter);
        })
        .catch(() => say('failed'));
    },
    { capture: true },
  );
}

const host = document.querySelector<HTMLElement>('[data-signer]');
if (host) start(host);
