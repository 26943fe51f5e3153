import './fonts.ts';
import { fetchAhead } from './server.ts';

// The grid's script is large: meanwhile the workbook and the fonts come.
fetchAhead();
