/** What may be kept, by ending and by magic bytes; both must agree. */
export interface FileKind {
  readonly mediaType: string;
  readonly endings: readonly string[];
  readonly matches: (head: Buffer) => boolean;
}

const startsWith = (bytes: readonly number[]) => (head: Buffer) => bytes.every((byte, index) => head[index] === byte);
const isZip = startsWith([0x50, 0x4b, 0x03, 0x04]);
const office = 'application/vnd.openxmlformats-officedocument';

export const fileKinds: readonly FileKind[] = [
  {
    mediaType: 'application/pdf',
    endings: ['pdf'],
    matches: (head) => head.subarray(0, 5).toString('latin1') === '%PDF-',
  },
  { mediaType: 'image/png', endings: ['png'], matches: startsWith([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) },
  { mediaType: 'image/jpeg', endings: ['jpg', 'jpeg'], matches: startsWith([0xff, 0xd8, 0xff]) },
  {
    mediaType: 'image/webp',
    endings: ['webp'],
    matches: (head) =>
      head.subarray(0, 4).toString('latin1') === 'RIFF' && head.subarray(8, 12).toString('latin1') === 'WEBP',
  },
  { mediaType: `${office}.spreadsheetml.sheet`, endings: ['xlsx'], matches: isZip },
  { mediaType: `${office}.wordprocessingml.document`, endings: ['docx'], matches: isZip },
  { mediaType: `${office}.presentationml.presentation`, endings: ['pptx'], matches: isZip },
  { mediaType: 'text/csv', endings: ['csv'], matches: isText },
  { mediaType: 'application/json', endings: ['json'], matches: isText },
  { mediaType: 'text/plain', endings: ['txt'], matches: isText },
];

/** The kind whose ending the name has and whose magic bytes the content has. */
export function findFileKind(name: string, head: Buffer): FileKind | undefined {
  const ending = name.toLowerCase().split('.').at(-1) ?? '';
  return fileKinds.find((kind) => kind.endings.includes(ending) && kind.matches(head));
}

function isText(head: Buffer): boolean {
  return (
    head.length > 0 &&
    !head.includes(0) &&
    !head.subarray(0, 4).equals(Buffer.from('\x7fELF', 'latin1')) &&
    head.subarray(0, 2).toString('latin1') !== 'MZ'
  );
}
