import { createHash } from 'node:crypto';
import path from 'node:path';

/**
 * A hidden name beside a file that belongs to it. Short whatever the file is called: 80 Thai letters take 240 of the 255
 * bytes that a name may have.
 */
export function besideName(file: string, end: string): string {
  const digest = createHash('sha256').update(path.basename(file).normalize('NFC')).digest('hex').slice(0, 12);
  return path.join(path.dirname(file), `.khanaen-${digest}${end}`);
}
