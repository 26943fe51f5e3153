// Pictures of the tabs of a workbook, as printed and as a phone shows them:
//   npm run pictures [-- FILE.xlsx [TAB …]]      default: out/sample.xlsx, every tab that is not hidden
// Writes out/pictures/<tab>-<page>.png (A4 as LibreOffice prints it) and <tab>-phone.png (the first 390 × 800 pixels
// at full size, twice as sharp). Needs LibreOffice and poppler; no test does.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const root = fileURLToPath(new URL('..', import.meta.url));
const sample = path.join(root, 'out/sample.xlsx');
const target = path.join(root, 'out/pictures');
const PRINT_DPI = 110;
const PHONE = { width: 390, height: 800, sharp: 2 };

const [file = sample, ...wanted] = process.argv.slice(2);
if (path.resolve(file) === sample && !existsSync(sample))
  execFileSync('node', [path.join(root, 'bin/khanaen.mjs')]);

const work = mkdtempSync(path.join(tmpdir(), 'khanaen-pictures-'));
try {
  mkdirSync(target, { recursive: true });
  const bytes = readFileSync(file);
  const printed = toPdf(bytes, 'printed');
  const phone = toPdf(unprinted(bytes), 'phone');
  const hidden = hiddenTabs(bytes);
  const pagesOf = tabPages(printed);
  const phonePages = tabPages(phone);
  for (const title of wanted.length > 0 ? wanted : pagesOf.keys()) {
    const pages = pagesOf.get(title);
    if (!pages) throw new Error(`no tab "${title}" in ${file}`);
    if (wanted.length === 0 && hidden.has(title)) continue;
    const name = path.join(target, title.replace(/[ /\\]/g, '-'));
    pages.forEach((page, index) => {
      picture(printed, page, `${name}-${index + 1}`, ['-r', String(PRINT_DPI)]);
    });
    const [first] = phonePages.get(title) ?? [];
    const size = ['-W', String(PHONE.width * PHONE.sharp), '-H', String(PHONE.height * PHONE.sharp)];
    const crop = ['-r', String(96 * PHONE.sharp), '-x', '0', '-y', '0', ...size];
    if (first !== undefined) picture(phone, first, `${name}-phone`, crop);
    console.log(`${name}: ${pages.length} page(s)`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}

/**
 * @param {Uint8Array} workbook
 * @param {string} name
 * @returns {string} the path of the PDF
 */
function toPdf(workbook, name) {
  const source = path.join(work, `${name}.xlsx`);
  writeFileSync(source, workbook);
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(work, 'profile')).href}`;
  const options = ['--headless', '--convert-to', 'pdf', '--outdir', work, source];
  execFileSync('soffice', [profile, ...options], { stdio: 'ignore' });
  return path.join(work, `${name}.pdf`);
}

/**
 * The same workbook with nothing said about printing: the top left corner of a tab is that of its first page, at full
 * size. A3 lying is wider and higher than a phone.
 * @param {Uint8Array} workbook
 */
function unprinted(workbook) {
  const entries = unzipSync(workbook);
  for (const [name, content] of Object.entries(entries)) {
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(name)) {
      const bare = strFromU8(content)
        .replace(/<(?:printOptions|pageSetup)\b[^>]*\/>|<(headerFooter|rowBreaks)\b.*?<\/\1>/gs, '')
        .replace(/\sfitToPage="[^"]*"/, '')
        .replace(
          /<pageMargins\b[^>]*\/>/,
          '<pageMargins left="0" right="0" top="0" bottom="0" header="0" footer="0"/>' +
            '<pageSetup paperSize="8" orientation="landscape"/>',
        );
      entries[name] = strToU8(bare);
    } else if (name === 'xl/workbook.xml') {
      const bare = strFromU8(content).replace(
        /<definedName name="_xlnm\.Print_[^>]*>[^<]*<\/definedName>/g,
        '',
      );
      entries[name] = strToU8(bare);
    }
  }
  return zipSync(entries);
}

/** @param {Uint8Array} workbook */
function hiddenTabs(workbook) {
  const xml = strFromU8(unzipSync(workbook)['xl/workbook.xml'] ?? new Uint8Array());
  const sheets = [...xml.matchAll(/<sheet\b[^>]*?\sname="([^"]*)"[^>]*?\sstate="\w*[hH]idden"/g)];
  return new Set(sheets.map(([, name = '']) => plain(name)));
}

/**
 * The pages of each tab by its title: LibreOffice writes a bookmark at the first.
 * @param {string} pdf
 */
function tabPages(pdf) {
  const outline = execFileSync('pdftohtml', ['-xml', '-i', '-stdout', pdf], {
    maxBuffer: 1 << 28,
  }).toString();
  const count = (outline.match(/<page number=/g) ?? []).length;
  const starts = [...outline.matchAll(/<item page="(\d+)">([^<]*)<\/item>/g)];
  return new Map(
    starts.map(([, page = '', title = ''], index) => {
      const next = Number(starts[index + 1]?.[1] ?? count + 1);
      return [plain(title), Array.from({ length: next - Number(page) }, (_, more) => Number(page) + more)];
    }),
  );
}

/** @param {string} xml */
function plain(xml) {
  return xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

/**
 * @param {string} pdf
 * @param {number} page
 * @param {string} name without .png
 * @param {string[]} options
 */
function picture(pdf, page, name, options) {
  const one = ['-f', String(page), '-l', String(page), '-singlefile', '-png'];
  execFileSync('pdftoppm', [...options, ...one, pdf, name]);
}
