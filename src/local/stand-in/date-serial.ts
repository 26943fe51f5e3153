/** The time zone of every spreadsheet here. Thailand has no summer time, so a fixed offset is exact since 1920. */
export const TIME_ZONE = 'Asia/Bangkok';
const OFFSET = 7 * 3600_000;
const DAY = 86_400_000;
const EPOCH_SERIAL = 25_569;

/** Days since 30 December 1899, Bangkok time → milliseconds since 1970, UTC. */
export function serialToTime(serial: number): number {
  return Math.round((serial - EPOCH_SERIAL) * DAY) - OFFSET;
}

/** Milliseconds since 1970, UTC → days since 30 December 1899, Bangkok time. */
export function timeToSerial(time: number): number {
  return (time + OFFSET) / DAY + EPOCH_SERIAL;
}

/** A calendar date → days since 30 December 1899. Null when there is no such day. */
export function dateToSerial(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  if (back.getUTCFullYear() !== year || back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day)
    return null;
  return time / DAY + EPOCH_SERIAL;
}

export interface Clock {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}

/** What calendar and clock show at a serial number. */
export function serialToClock(serial: number): Clock {
  const date = new Date(Math.round((serial - EPOCH_SERIAL) * 86_400) * 1000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}
