import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePage } from '../../../src/local/rollup/page/make-page.ts';
import { rollUp } from '../../../src/local/rollup/roll-up.ts';
import type { RollUpReport } from '../../../src/local/rollup/roll-up-report.ts';
import { startBrowser } from '../../workbench/support/browser.ts';
import { randomCountry } from './support/random-country.ts';
import { withEngine } from './support/rolled.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

let browser: Browser;
let page: Page;
let report: RollUpReport;
/** What the page said or asked for that it should not have. */
const wrong: string[] = [];

/** The page of 878 districts, opened as somebody opens a file. */
beforeAll(async () => {
  const workbooks = randomCountry(1, 7);
  const result = await withEngine((engine) => rollUp(engine, workbooks, [], null));
  report = result.report;
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'page-')), 'national.html');
  writeFileSync(file, await makePage({ ...result, history: null }, new Date('2025-04-10T03:00:00Z')));
  browser = await startBrowser();
  page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  page.on('pageerror', (error) => void wrong.push(error.message));
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  page.on('request', (request) => !/^(?:file|data):/.test(request.url()) && wrong.push(request.url()));
  await page.goto(`file://${file}`);
});

afterAll(() => browser?.close());

const shown = (): Promise<number> => page.locator('#ranked tbody tr:not([hidden])').count();
const axe = async (): Promise<string[]> => {
  if (!(await page.evaluate('"axe" in window'))) await page.addScriptTag({ content: AXE });
  const { violations } = (await page.evaluate('axe.run()')) as {
    violations: { id: string; nodes: { html: string }[] }[];
  };
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
};

describe('the page of 878 districts', () => {
  it('stands whole: 76 tiles, every ranked district, and apart from them the others', async () => {
    expect(await page.locator('#tiles button').count()).toBe(76);
    expect(await shown()).toBe(report.ranking.length);
    expect(await page.locator('#open tbody tr').count()).toBe(report.incomplete.length);
    expect(report.ranking.length + report.incomplete.length).toBe(878);
    expect(await page.locator('#spreads tbody tr').count()).toBe(report.indicators.length);
  });

  it('finds by any part of province and district, filters, says how many, and forgets it all', async () => {
    const wanted = report.ranking.filter(({ province }) => province === 'สระแก้ว');
    await page.fill('input[name=q]', 'สระแก้ว');
    expect(await shown()).toBe(
      report.ranking.filter((one) => `${one.province} ${one.district}`.includes('สระแก้ว')).length,
    );
    await page.fill('input[name=q]', '');
    await page.selectOption('select[name=p]', 'สระแก้ว');
    expect(await shown()).toBe(wanted.length);
    expect(await page.textContent('#shown')).toBe(`แสดง ${wanted.length} จาก ${report.ranking.length} แห่ง`);
    await page.click('#filters button[type=reset]');
    await page.waitForFunction(
      `document.querySelectorAll('#ranked tbody tr:not([hidden])').length === ${report.ranking.length}`,
    );
  });

  it('is walked by keys alone: arrows on the map, Enter, into a district, to an indicator, and back by Escape', async () => {
    const first = page.locator('#tiles button[tabindex="0"]');
    await first.focus();
    expect(await first.textContent()).toContain('เชียงราย');
    await page.keyboard.press('ArrowDown');
    const focused = () => page.evaluate<string>(`document.activeElement?.textContent ?? ''`);
    expect(await focused()).toContain('พะเยา');
    await page.keyboard.press('Enter');
    expect(await page.textContent('#detail-title')).toBe('จังหวัดพะเยา');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const district = await focused();
    expect(await axe()).toEqual([]);
    await page.keyboard.press('Enter');
    expect(await page.textContent('#detail-title')).toBe(`${district} จังหวัดพะเยา`);
    await page.locator('#detail button.link').first().press('Enter');
    expect(await page.textContent('#detail-title')).toContain('ชื่อของ');
    expect(await page.locator('#detail svg.strip').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.locator('#detail').isVisible()).toBe(false);
    // Where they were.
    expect(await focused()).toContain('พะเยา');
  });

  it('shows a district with its scores beside those of all others', async () => {
    const [best] = report.ranking;
    await page.locator('#ranked button.link').first().click();
    expect(await page.textContent('#detail-title')).toBe(`${best?.district} จังหวัด${best?.province}`);
    expect(await page.textContent('#detail-body')).toContain(`ร้อยละ ${best?.percent.toFixed(2)}`);
    expect(await page.locator('#detail-body svg .own').count()).toBeGreaterThan(5);
    await page.locator('#detail form button').click();
  });

  it('is clean to axe, on a phone too, and is wider than no phone', async () => {
    expect(await axe()).toEqual([]);
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    expect(await axe()).toEqual([]);
    await page.setViewportSize({ width: 1200, height: 900 });
  });

  it('goes on paper without its controls', async () => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#filters').isVisible()).toBe(false);
    expect(await page.locator('#ranked').isVisible()).toBe(true);
    await page.emulateMedia({ media: null });
  });

  it('asked for nothing and complained of nothing', () => {
    expect(wrong).toEqual([]);
  });
});
