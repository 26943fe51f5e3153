import type { PageData } from '../page-data.ts';
import { showDetails } from './details.ts';
import { watchFilters } from './filters.ts';
import { moveOnMap } from './map-keys.ts';

/** The tables of the page stand as they were written: this adds search, keys on the map, and details. */
const data = JSON.parse(document.getElementById('data')?.textContent ?? '{}') as PageData; // as it was written beside this
watchFilters();
moveOnMap();
showDetails(data);
