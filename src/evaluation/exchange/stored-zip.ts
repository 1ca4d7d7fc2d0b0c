import { crc32 } from 'node:zlib';

/** A file of the archive: a plain ASCII name and its bytes. */
export type ZipFile = Readonly<{ name: string; bytes: Uint8Array }>;

/** 1 January 1980, the first day ZIP knows: the same files always give the same archive. */
const NO_DATE = 0x0021;

/**
 * A ZIP archive of stored (not compressed) files, byte for byte determined by names, contents and order, so that a
 * verifier can write it again and compare.
 */
export function storedZip(files: readonly ZipFile[]): Uint8Array {
  const local: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const { name, bytes } of files) {
    const label = Buffer.from(name, 'ascii');
    // Version needed, flags, method 0, time, date, CRC-32, both sizes, name length, no extra field.
    const common = Buffer.alloc(26);
    common.writeUInt16LE(10, 0);
    common.writeUInt16LE(NO_DATE, 8);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(bytes.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(label.length, 22);
    local.push(signature(0x04034b50), common, label, bytes);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    central.push(signature(0x02014b50), Buffer.of(10, 0), common, tail, label);
    offset += 30 + label.length + bytes.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...local, directory, signature(0x06054b50), end]));
}

function signature(value: number): Uint8Array {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value, 0);
  return bytes;
}
