export * from './custom-functions.ts';
export * from './entry-points.ts';
