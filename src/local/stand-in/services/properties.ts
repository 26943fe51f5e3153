import { flag, text } from '../check-arguments.ts';
import type { Service } from '../google.ts';
import type { Run } from '../run.ts';
import { others, properties, service } from '../service.ts';

const LONGEST_VALUE = 9 * 1024;
const LARGEST_STORE = 500 * 1024;

/** The global PropertiesService: the document's properties, kept in the workbook. */
export function propertiesService(run: Run): Service<'PropertiesService'> {
  return service(
    run,
    'PropertiesService',
    others<'PropertiesService'>({
      getDocumentProperties() {
        if (run.options.authMode === 'NONE') {
          throw new Error('You do not have permission to call PropertiesService.getDocumentProperties');
        }
        return store(run);
      },
    }),
  );
}

function store(run: Run): Service<'Properties'> {
  const { properties: map, touched } = run.workbook;
  const put = (entries: [string, string][], replace: boolean): void => {
    const after = new Map(replace ? [] : map);
    for (const [key, value] of entries) after.set(key, value);
    checkSizes(after);
    const same = after.size === map.size && [...after].every(([key, value]) => map.get(key) === value);
    if (same) return;
    map.clear();
    for (const [key, value] of after) map.set(key, value);
    touched.add('properties');
  };
  const object: Service<'Properties'> = service(
    run,
    'Properties',
    properties<'Properties'>({
      getProperties: () => Object.fromEntries(map),
      setProperties(values: unknown, deleteOthers: unknown = false) {
        if (typeof values !== 'object' || values === null) throw new Error('setProperties needs an object.');
        const entries = Object.entries(values).map(([key, value]): [string, string] => [
          key,
          text('Properties.setProperties', value),
        ]);
        put(entries, flag('Properties.setProperties', deleteOthers));
        return object;
      },
      deleteProperty(key: unknown) {
        if (map.delete(text('Properties.deleteProperty', key))) touched.add('properties');
        return object;
      },
    }),
  );
  return object;
}

/** Sizes in bytes of UTF-8: a Thai character has three. */
function checkSizes(entries: Map<string, string>): void {
  let total = 0;
  for (const [key, value] of entries) {
    const size = Buffer.byteLength(value);
    if (size > LONGEST_VALUE) throw new Error('Argument too large: value');
    total += size + Buffer.byteLength(key);
  }
  if (total > LARGEST_STORE) {
    throw new Error(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
}
