/** Does what nothing later would put right; what Sheets refuses once is asked once more. */
export function twice(work: () => void): void {
  try {
    work();
  } catch {
    work();
  }
}
