/**
 * Sends files above a megabyte in resumable pieces (tus 1.0) before the form goes, and names the upload in the form.
 * Without script, or for small files, the form carries the file itself.
 */
const large = 1024 * 1024;
const piece = 1024 * 1024;
const endpoint = '/unggah';
const version = { 'tus-resumable': '1.0.0' };

const encode = (text: string) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

async function create(file: File): Promise<string> {
  const answer = await fetch(endpoint, {
    method: 'POST',
    headers: { ...version, 'upload-length': String(file.size), 'upload-metadata': `filename ${encode(file.name)}` },
  });
  const location = answer.headers.get('location');
  if (!answer.ok || !location) throw new Error(await answer.text());
  return location;
}

async function offsetOf(location: string): Promise<number> {
  const answer = await fetch(location, { method: 'HEAD', headers: version });
  return Number(answer.headers.get('upload-offset') ?? 0);
}

async function send(file: File, location: string, tell: (share: number) => void): Promise<void> {
  let offset = 0;
  for (let failures = 0; offset < file.size;) {
    try {
      const answer = await fetch(location, {
        method: 'PATCH',
        headers: { ...version, 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
        body: file.slice(offset, offset + piece),
      });
      if (answer.status >= 400 && answer.status < 500 && answer.status !== 409 && answer.status !== 423)
        throw Object.assign(new Error(await answer.text()), { final: true });
      offset = answer.ok ? Number(answer.headers.get('upload-offset')) : await offsetOf(location);
      failures = 0;
    } catch (error) {
      if ((error as { final?: boolean }).final || ++failures > 8) throw error;
      await new Promise((done) => setTimeout(done, 500 * 2 ** failures));
      offset = await offsetOf(location).catch(() => offset);
    }
    tell(offset / file.size);
  }
}

document.addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement;
  const field = form.querySelector<HTMLInputElement>('input[type=file][name=file]');
  const name = form.querySelector<HTMLInputElement>('input[name=upload]');
  const file = field?.files?.[0];
  if (!field || !name || !file || file.size <= large || name.value) return;
  event.preventDefault();
  const button = event.submitter as HTMLButtonElement | null;
  const note = document.createElement('output');
  field.after(note);
  button?.setAttribute('aria-busy', 'true');
  const tell = (share: number) => {
    note.textContent = `${Math.round(share * 100)}%`;
  };
  create(file)
    .then(async (location) => {
      await send(file, location, tell);
      name.value = location.split('/').pop() ?? '';
      field.disabled = true;
    })
    .catch(() => note.remove())
    .finally(() => {
      button?.removeAttribute('aria-busy');
      form.dataset['guard'] = '';
      // requestSubmit fires `submit` again: this time the upload is named, or the form carries the file itself
      if (!name.value) name.value = ' ';
      form.requestSubmit(button ?? undefined);
      if (name.value === ' ') name.value = '';
    });
});
