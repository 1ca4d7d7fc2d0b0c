import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import type { Problem } from '../problem/problem.ts';
import { createFileStore, uploadLimit } from './store.ts';
import { isStored } from './stored.ts';

const dir = await mkdtemp(join(tmpdir(), 'serasan-files-'));
const store = createFileStore(dir);
afterAll(() => rm(dir, { recursive: true, force: true }));

const keep = (name: string, content: Buffer | string) =>
  store.keep(name, Readable.from([Buffer.from(content)]), 'file');
const leftOver = () => readdir(join(dir, 'incoming'));

describe('the file store', () => {
  it('keeps a document under the hash of its content and gives it back', async () => {
    const file = await keep('surat.pdf', '%PDF-1.7 isi');
    expect([file.mediaType, file.bytes, isStored(file)]).toEqual(['application/pdf', 12, true]);
    expect((await buffer(store.open(file.hash))).toString()).toBe('%PDF-1.7 isi');
    expect((await keep('salinan.pdf', '%PDF-1.7 isi')).hash).toBe(file.hash);
  });

  it('refuses an executable called a PDF, beside its field, and keeps nothing of it', async () => {
    await expect(keep('laporan.pdf', '\x7fELF\x02\x01\x01')).rejects.toMatchObject({
      slug: 'files.kind',
      fields: [{ field: 'file' }],
    });
    expect(await leftOver()).toEqual([]);
  });

  it('says in words every kind that the field takes', async () => {
    const papers = ['application/pdf', 'image/png', 'image/jpeg'];
    const sent = (accepts?: readonly string[]) =>
      store.keep('catatan.txt', Readable.from([Buffer.from(accepts ? 'isi' : '\x7fELF')]), 'files', accepts);
    const refused = (await sent(papers).catch((error: unknown) => error)) as Problem;
    expect(refused.sentence('id')).toContain('Yang diterima: PDF, PNG, atau JPG.');
    expect(refused.sentence('en')).toContain('Accepted: PDF, PNG, or JPG.');
    const any = (await sent().catch((error: unknown) => error)) as Problem;
    expect(any.sentence('id')).toContain(
      'WebP, Excel (XLSX), Word (DOCX), PowerPoint (PPTX), CSV, JSON, atau teks (TXT).',
    );
    expect(await leftOver()).toEqual([]);
  });

  it('refuses what is empty, too large or of a kind it does not take', async () => {
    await expect(keep('kosong.pdf', '')).rejects.toMatchObject({ slug: 'files.empty' });
    await expect(keep('gambar.svg', '<svg onload="alert(1)"/>')).rejects.toMatchObject({ slug: 'files.kind' });
    const endless = Readable.from(
      (function* () {
        for (;;) yield Buffer.alloc(1024 * 1024, '%PDF-');
      })(),
    );
    await expect(store.keep('besar.pdf', endless)).rejects.toMatchObject({ slug: 'files.large' });
    expect(uploadLimit).toBe(50 * 1024 * 1024);
    expect(await leftOver()).toEqual([]);
  });

  it('draws pictures anew: no location, no comment, nothing behind the picture', async () => {
    const photo = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#7a2e1d' } })
      .withExif({ IFD0: { Copyright: 'RAHASIA' }, IFD3: { GPSLatitude: '2/1 58/1 0/1' } })
      .jpeg()
      .toBuffer();
    const file = await keep('foto.jpg', Buffer.concat([photo, Buffer.from('<script>alert(1)</script>')]));
    const kept = await buffer(store.open(file.hash));
    expect(kept.includes('RAHASIA') || kept.includes('<script>')).toBe(false);
    expect((await sharp(kept).metadata()).exif).toBeUndefined();
  });

  it('refuses a picture that cannot be drawn', async () => {
    await expect(
      keep('rusak.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2])),
    ).rejects.toMatchObject({
      slug: 'files.kind',
    });
  });

  it('notices when a kept file has been changed', async () => {
    const file = await keep('bukti.txt', 'isi asli');
    expect(await store.findDamage(file.hash)).toBeUndefined();
    await writeFile(join(dir, file.hash.slice(0, 2), file.hash.slice(2)), 'isi lain');
    expect(await store.findDamage(file.hash)).toBe('changed');
  });
});
