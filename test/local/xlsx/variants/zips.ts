import { crc32, deflateRawSync } from 'node:zlib';
import type { Parts } from './plain.ts';

/** How a zip is written. */
export interface ZipOptions {
  stored?: boolean;
  /** Sizes stand behind the content instead of before it. */
  descriptors?: boolean | 'without signature';
  /** Sizes in the zip64 field: of the directory's records, of the files' headers too, or the end of the directory. */
  zip64?: 'directory' | 'headers' | 'end';
  /** Files without content for folders. */
  folders?: boolean;
  before?: string;
  after?: string;
  comment?: string;
  /** Names without the flag that says that they are UTF-8. */
  unflagged?: boolean;
  order?: (names: string[]) => string[];
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Parts as a zip, written as the options say. */
export function zip(
  parts: Readonly<Record<string, string | Uint8Array>>,
  options: ZipOptions = {},
): Uint8Array {
  const { stored, descriptors, zip64, before = '', after = '', comment = '' } = options;
  const folders = options.folders
    ? [
        ...new Set(
          Object.keys(parts).flatMap((name) => (name.includes('/') ? [`${name.split('/')[0]}/`] : [])),
        ),
      ]
    : [];
  const names = [...folders, ...Object.keys(parts)];
  const out: Uint8Array[] = [encode(before)];
  const directory: Uint8Array[] = [];
  let offset = encode(before).length;
  for (const title of options.order?.(names) ?? names) {
    const part = parts[title] ?? '';
    const content = typeof part === 'string' ? encode(part) : part;
    const packed = stored || title.endsWith('/') ? content : new Uint8Array(deflateRawSync(content));
    const name = encode(title);
    const method = packed === content ? 0 : 8;
    const crc = crc32(content);
    const flags = (options.unflagged ? 0 : 0x0800) | (descriptors ? 8 : 0);
    const localField = zip64 === 'headers' ? bigField([content.length, packed.length]) : new Uint8Array(0);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(zip64 ? 45 : 20, 4);
    header.writeUInt16LE(flags, 6);
    header.writeUInt16LE(method, 8);
    header.writeUInt16LE(0x21, 12);
    if (!descriptors) {
      header.writeUInt32LE(crc, 14);
      header.writeUInt32LE(zip64 === 'headers' ? 0xffffffff : packed.length, 18);
      header.writeUInt32LE(zip64 === 'headers' ? 0xffffffff : content.length, 22);
    }
    header.writeUInt16LE(name.length, 26);
    header.writeUInt16LE(localField.length, 28);
    const behind = descriptors
      ? descriptor(crc, packed.length, content.length, descriptors)
      : new Uint8Array(0);
    out.push(header, name, localField, packed, behind);
    const isBig = zip64 === 'directory' || zip64 === 'headers';
    const field = isBig ? bigField([content.length, packed.length, offset]) : new Uint8Array(0);
    const record = Buffer.alloc(46);
    record.writeUInt32LE(0x02014b50, 0);
    record.writeUInt16LE(45, 4);
    record.writeUInt16LE(zip64 ? 45 : 20, 6);
    record.writeUInt16LE(flags, 8);
    record.writeUInt16LE(method, 10);
    record.writeUInt16LE(0x21, 14);
    record.writeUInt32LE(crc, 16);
    record.writeUInt32LE(isBig ? 0xffffffff : packed.length, 20);
    record.writeUInt32LE(isBig ? 0xffffffff : content.length, 24);
    record.writeUInt16LE(name.length, 28);
    record.writeUInt16LE(field.length, 30);
    record.writeUInt32LE(isBig ? 0xffffffff : offset, 42);
    directory.push(record, name, field);
    offset += 30 + name.length + localField.length + packed.length + behind.length;
  }
  const count = directory.length / 3;
  const size = directory.reduce((sum, one) => sum + one.length, 0);
  const ends = zip64 === 'end' ? [bigEnd(count, size, offset)] : [];
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(zip64 === 'end' ? 0xffff : count, 8);
  end.writeUInt16LE(zip64 === 'end' ? 0xffff : count, 10);
  end.writeUInt32LE(zip64 === 'end' ? 0xffffffff : size, 12);
  end.writeUInt32LE(zip64 === 'end' ? 0xffffffff : offset, 16);
  end.writeUInt16LE(encode(comment).length, 20);
  return new Uint8Array(Buffer.concat([...out, ...directory, ...ends, end, encode(comment), encode(after)]));
}

function bigField(numbers: number[]): Uint8Array {
  const field = Buffer.alloc(4 + 8 * numbers.length);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(8 * numbers.length, 2);
  numbers.forEach((number, index) => {
    field.writeBigUInt64LE(BigInt(number), 4 + 8 * index);
  });
  return field;
}

function descriptor(crc: number, packed: number, size: number, kind: true | 'without signature'): Uint8Array {
  const text = Buffer.alloc(16);
  text.writeUInt32LE(0x08074b50, 0);
  text.writeUInt32LE(crc, 4);
  text.writeUInt32LE(packed, 8);
  text.writeUInt32LE(size, 12);
  return kind === true ? text : text.subarray(4);
}

function bigEnd(count: number, size: number, offset: number): Uint8Array {
  const end = Buffer.alloc(76);
  end.writeUInt32LE(0x06064b50, 0);
  end.writeBigUInt64LE(44n, 4);
  end.writeUInt16LE(45, 12);
  end.writeUInt16LE(45, 14);
  end.writeBigUInt64LE(BigInt(count), 24);
  end.writeBigUInt64LE(BigInt(count), 32);
  end.writeBigUInt64LE(BigInt(size), 40);
  end.writeBigUInt64LE(BigInt(offset), 48);
  end.writeUInt32LE(0x07064b50, 56);
  end.writeBigUInt64LE(BigInt(offset + size), 64);
  end.writeUInt32LE(1, 72);
  return end;
}

/** Parts whose texts are changed. */
export const changed = (parts: Parts, name: string, change: (text: string) => string): Parts => ({
  ...parts,
  [name]: change(parts[name] ?? ''),
});
