import type { House } from '../../kernel/capability/house.ts';
import type { Representation } from '../../kernel/capability/route.ts';
import { problems } from './model.ts';
import type { AttachmentRow } from './rows.ts';

/**
 * A file that came with a case, only as a download and only while its content is what was kept (trust T9, T23).
 * @throws Problem `cases.fileGone`
 */
export async function handOut(house: House, attachment: AttachmentRow): Promise<Representation> {
  const intact = await house.files.isIntact(attachment.fileHash).catch(() => false);
  if (!intact) throw problems.fileGone();
  return {
    type: attachment.mediaType,
    name: attachment.fileName,
    body: house.files.open(attachment.fileHash),
    headers: {
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      'cache-control': 'private, no-store',
      'content-length': String(attachment.bytes),
    },
  };
}
