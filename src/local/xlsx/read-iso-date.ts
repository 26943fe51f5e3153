const DAY = 86_400_000;
const EPOCH_SERIAL = 25_569;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^T?(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?(?:Z|[+-]\d{2}:?\d{2})?$/;

/**
 * A date and time as a cell of type `d` writes them: days since 30 December 1899, a time alone as a part of a day;
 * null for what is neither. A zone is not counted: the clock is what was typed.
 */
export function readIsoDate(text: string): number | null {
  const isTime = text.startsWith('T') || (!text.includes('T') && text.includes(':'));
  const at = isTime ? 0 : text.indexOf('T');
  const days = isTime ? 0 : readDay(at < 0 ? text : text.slice(0, at));
  const part = at < 0 ? 0 : readTime(text.slice(at));
  return days === null || part === null ? null : days + part;
}

function readDay(text: string): number | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const isDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isDay ? date.getTime() / DAY + EPOCH_SERIAL : null;
}

function readTime(text: string): number | null {
  const match = TIME.exec(text);
  if (!match) return null;
  const [, hours = 0, minutes = 0, seconds = 0] = match.map((part) => Number(part ?? 0));
  return hours < 24 && minutes < 60 && seconds < 60 ? (hours * 3600 + minutes * 60 + seconds) / 86_400 : null;
}
