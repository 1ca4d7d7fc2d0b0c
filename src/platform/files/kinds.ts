import { pick, type Lang, type Pair } from '../words/words.ts';

/** What may be kept, by ending and by magic bytes; both must agree. */
export interface FileKind {
  readonly mediaType: string;
  /** In a sentence that says what is accepted. */
  readonly name: Pair;
  readonly endings: readonly string[];
  readonly matches: (head: Buffer) => boolean;
}

const startsWith = (bytes: readonly number[]) => (head: Buffer) => bytes.every((byte, index) => head[index] === byte);
const isZip = startsWith([0x50, 0x4b, 0x03, 0x04]);
const office = 'application/vnd.openxmlformats-officedocument';

export const fileKinds: readonly FileKind[] = [
  {
    mediaType: 'application/pdf',
    name: ['PDF', 'PDF'],
    endings: ['pdf'],
    matches: (head) => head.subarray(0, 5).toString('latin1') === '%PDF-',
  },
  {
    mediaType: 'image/png',
    name: ['PNG', 'PNG'],
    endings: ['png'],
    matches: startsWith([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  },
  { mediaType: 'image/jpeg', name: ['JPG', 'JPG'], endings: ['jpg', 'jpeg'], matches: startsWith([0xff, 0xd8, 0xff]) },
  {
    mediaType: 'image/webp',
    name: ['WebP', 'WebP'],
    endings: ['webp'],
    matches: (head) =>
      head.subarray(0, 4).toString('latin1') === 'RIFF' && head.subarray(8, 12).toString('latin1') === 'WEBP',
  },
  {
    mediaType: `${office}.spreadsheetml.sheet`,
    name: ['Excel (XLSX)', 'Excel (XLSX)'],
    endings: ['xlsx'],
    matches: isZip,
  },
  {
    mediaType: `${office}.wordprocessingml.document`,
    name: ['Word (DOCX)', 'Word (DOCX)'],
    endings: ['docx'],
    matches: isZip,
  },
  {
    mediaType: `${office}.presentationml.presentation`,
    name: ['PowerPoint (PPTX)', 'PowerPoint (PPTX)'],
    endings: ['pptx'],
    matches: isZip,
  },
  { mediaType: 'text/csv', name: ['CSV', 'CSV'], endings: ['csv'], matches: isText },
  { mediaType: 'application/json', name: ['JSON', 'JSON'], endings: ['json'], matches: isText },
  { mediaType: 'text/plain', name: ['teks (TXT)', 'text (TXT)'], endings: ['txt'], matches: isText },
];

/** The kinds of some media types; all without. */
export function kindsOf(mediaTypes?: readonly string[]): readonly FileKind[] {
  return mediaTypes ? fileKinds.filter((kind) => mediaTypes.includes(kind.mediaType)) : fileKinds;
}

/** For a file field's `accept`. */
export function endingsOf(mediaTypes?: readonly string[]): string {
  return kindsOf(mediaTypes)
    .flatMap(({ endings }) => endings.map((ending) => `.${ending}`))
    .join(',');
}

/** `PDF, PNG, atau JPG`. */
export function nameKinds(lang: Lang, mediaTypes?: readonly string[]): string {
  const list = new Intl.ListFormat(lang, { type: 'disjunction' });
  return list.format(kindsOf(mediaTypes).map(({ name }) => pick(name, lang)));
}

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
