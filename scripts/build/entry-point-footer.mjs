/**
 * Google Sheets finds only real top-level functions, and their comments only directly above them, so each entry
 * point gets one that hands over to the bundle.
 * @param {import('./read-entry-points.mjs').EntryPoint[]} entryPoints
 * @param {string} bundle name of the global that holds the bundle's exports
 * @returns {string}
 */
export function entryPointFooter(entryPoints, bundle) {
  return entryPoints
    .map(({ name, params, comment }) => {
      const list = params.join(', ');
      return `\n${comment}\nfunction ${name}(${list}) {\n  return ${bundle}.${name}(${list});\n}\n`;
    })
    .join('');
}
