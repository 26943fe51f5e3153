import { type UnreadablePlace, type UnreadableReason, unreadableFile } from '../../language/files.ts';

/** A file that cannot be opened as a workbook. The message is one line in Thai. */
export class UnreadableFileError extends Error {
  readonly reason: UnreadableReason;
  readonly place: UnreadablePlace;

  constructor(reason: UnreadableReason, place: UnreadablePlace, options?: ErrorOptions) {
    super(unreadableFile(reason, place), options);
    this.name = 'UnreadableFileError';
    this.reason = reason;
    this.place = place;
  }
}
