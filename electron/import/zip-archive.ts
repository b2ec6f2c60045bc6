import { inflateRawSync } from 'node:zlib';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { limits } from './limits.ts';

type Entry = Readonly<{
  offset: number;
  packedSize: number;
  size: number;
  method: number;
  isEncrypted: boolean;
}>;

/** The files of an archive; each is unpacked when it is asked for. */
export type ZipArchive = Readonly<{
  has: (path: string) => boolean;
  /** The bytes; null where there is no such file. */
  bytesOf: (path: string) => Result<Uint8Array | null>;
}>;

const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 };
const endSize = 22;
const [stored, deflated] = [0, 8];

/**
 * Opens a ZIP archive (PKWARE APPNOTE.TXT, without its 64-bit part). What the directory says is
 * judged before anything is unpacked, and nothing unpacks to more than the directory said, so that
 * neither an honest nor a lying archive can fill the memory.
 */
export function openZip(bytes: Uint8Array): Result<ZipArchive> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(file);
  if (!entries) return err('file-damaged');
  const all = [...entries.values()];
  const unpacked = all.reduce((sum, { size }) => sum + size, 0);
  if (all.length > limits.zipEntries || unpacked > limits.unpackedBytes)
    return err('file-too-much');
  if (all.some(({ isEncrypted }) => isEncrypted)) return err('file-encrypted');
  return ok({
    has: (path) => entries.has(path),
    bytesOf: (path) => {
      const entry = entries.get(path);
      return entry ? unpack(file, entry) : ok(null);
    },
  });
}

/** APPNOTE.TXT 4.3.12, 4.3.16; null where it is broken. */
function readDirectory(file: Buffer): ReadonlyMap<string, Entry> | null {
  const end = findEnd(file);
  if (end === null) return null;
  const count = file.readUInt16LE(end + 10);
  let at = file.readUInt32LE(end + 16);
  const entries = new Map<string, Entry>();
  for (let n = 0; n < count; n++) {
    if (at + 46 > end || file.readUInt32LE(at) !== signatures.central) return null;
    const [nameLength, extra, comment] = [28, 30, 32].map((from) => file.readUInt16LE(at + from));
    const nameEnd = at + 46 + (nameLength ?? 0);
    // Some programs write the paths of Windows.
    const path = file.toString('utf8', at + 46, nameEnd).replaceAll('\\', '/');
    entries.set(path, {
      isEncrypted: (file.readUInt16LE(at + 8) & 1) === 1,
      method: file.readUInt16LE(at + 10),
      packedSize: file.readUInt32LE(at + 20),
      size: file.readUInt32LE(at + 24),
      offset: file.readUInt32LE(at + 42),
    });
    at = nameEnd + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

/** The end record is the last 22 bytes but for a comment of up to 64 kB. */
function findEnd(file: Buffer): number | null {
  const first = Math.max(0, file.length - endSize - 0xffff);
  for (let at = file.length - endSize; at >= first; at--) {
    if (file.readUInt32LE(at) === signatures.end) return at;
  }
  return null;
}

function unpack(file: Buffer, { offset, packedSize, size, method }: Entry): Result<Uint8Array> {
  if (offset + 30 > file.length || file.readUInt32LE(offset) !== signatures.local) {
    return err('file-damaged');
  }
  const start = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
  const packed = file.subarray(start, start + packedSize);
  if (packed.length < packedSize || (method !== stored && method !== deflated)) {
    return err('file-damaged');
  }
  if (method === stored) return packed.length === size ? ok(packed) : err('file-damaged');
  try {
    // It throws when there is more than the directory said, before it is made.
    const unpacked = inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
    return unpacked.length === size ? ok(unpacked) : err('file-damaged');
  } catch {
    return err('file-damaged');
  }
}
