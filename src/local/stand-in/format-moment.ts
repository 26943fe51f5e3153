const FIELDS: Record<string, (parts: Record<string, string>, length: number) => string> = {
  y: ({ year = '' }, length) => (length === 2 ? year.slice(-2) : year),
  M: ({ month = '' }, length) => pad(month, length),
  d: ({ day = '' }, length) => pad(day, length),
  H: ({ hour = '' }, length) => pad(hour, length),
  m: ({ minute = '' }, length) => pad(minute, length),
  s: ({ second = '' }, length) => pad(second, length),
};

/**
 * Utilities.formatDate for y, M, d, H, m and s (months as numbers only); texts in single quotes stay.
 * `time` in milliseconds since 1970. Throws for other letters and unknown time zones.
 */
export function formatMoment(time: number, timeZone: string, pattern: string): string {
  const parts: Record<string, string> = {};
  for (const { type, value } of formatterFor(timeZone).formatToParts(time)) parts[type] = value;
  return pattern.replace(/'([^']*)'|([A-Za-z])\2*/g, (token, quoted?: string) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted;
    const field = FIELDS[token.charAt(0)];
    if (!field || (token.length > 2 && token.charAt(0) !== 'y')) {
      throw new Error(`Utilities.formatDate: ${token} is not in the stand-in`);
    }
    return field(parts, token.length);
  });
}

/** To make one takes longer than a hundred dates. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
  });
  formatters.set(timeZone, made);
  return made;
}

function pad(digits: string, length: number): string {
  return digits.replace(/^0+(?=\d)/, '').padStart(length, '0');
}
