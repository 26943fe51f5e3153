/** Set by the build from package.json. */
declare const KHANAEN_VERSION: string | undefined;

/** The program's version; '' where it runs from its source, without a build. */
export const VERSION: string = typeof KHANAEN_VERSION === 'undefined' ? '' : KHANAEN_VERSION;
