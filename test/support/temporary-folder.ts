import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Everything that tests leave in the temporary folder goes into one of their own, and away with it. */
export default function setup(): () => void {
  const before = process.env.TMPDIR;
  const own = mkdtempSync(path.join(tmpdir(), 'khanaen-tests-'));
  process.env.TMPDIR = own;
  return () => {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    rmSync(own, { recursive: true, force: true });
  };
}
