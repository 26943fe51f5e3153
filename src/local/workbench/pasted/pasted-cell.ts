import type { GridCell } from '../messages.ts';

/** What is to be put into one cell. */
export type PastedCell = Pick<GridCell, 'value' | 'format' | 'isText'>;
