import { readFile } from 'node:fs/promises';

/** Pixels a picture may have: beyond that it is a bomb, not a photo (trust T8). */
const mostPixels = 40_000_000;

/**
 * A picture drawn anew: what is kept carries no location, no comment and nothing that hides behind a picture's name
 * (trust T9). @throws when it is no readable picture of that kind
 */
export async function redrawImage(path: string, mediaType: string): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  const picture = sharp(await readFile(path), { limitInputPixels: mostPixels, failOn: 'error' }).rotate();
  if (mediaType === 'image/png') return picture.png().toBuffer();
  if (mediaType === 'image/webp') return picture.webp({ quality: 88 }).toBuffer();
  return picture.jpeg({ quality: 88, mozjpeg: true }).toBuffer();
}

export function isImage(mediaType: string): boolean {
  return mediaType.startsWith('image/');
}
