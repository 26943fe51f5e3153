import { statusText } from '../../language/status.ts';
import { normalise } from '../reading/normalise.ts';
import { DEFAULT_KIND } from '../vocabulary.ts';
import { DISTRICT_PREFIX } from './district-key.ts';

/** อำเภอคลองหาด for a district however its name was typed, the plain name for other kinds. */
export const districtName = ({ name, kind }: { readonly name: string; readonly kind: string }): string =>
  kind === DEFAULT_KIND ? DEFAULT_KIND + bareName(name) : name;

const bareName = (name: string): string => normalise(name).replace(DISTRICT_PREFIX, '') || name;

/** Whom a message is for: สพอ.คลองหาด for a district however its name was typed, the plain name for other kinds. */
export function officeName({ name, kind }: { readonly name: string; readonly kind: string }): string {
  if (kind !== DEFAULT_KIND) return name;
  return statusText.office(bareName(name));
}
