import type { CDPSession, Page } from 'playwright-core';
import { startBrowser } from '../test/workbench/support/browser.ts';
import { Window } from '../test/workbench/support/window.ts';

/** How long something took, and how long processors computed for it, in milliseconds. */
export interface Taken {
  readonly wall: number;
  readonly work: number;
}

/** Milliseconds for which the page's process has computed so far. */
async function computed(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ProcessTime')?.value ?? 0) * 1000;
}

/** The page of the workbench in a browser, as a person uses it. */
export async function openPages(url: string): Promise<{
  /** From the address to a page that can be used. */
  usable(): Promise<Taken>;
  /** Opens one page for what follows, on the cell B3 of a tab. */
  begin(tab: string): Promise<void>;
  /** From the Enter behind a typed value to the page's word that the file holds it. */
  saved(value: string): Promise<Taken>;
  /** From the press on คำนวณคะแนน to its last word. */
  calculated(): Promise<Taken>;
  close(): Promise<void>;
}> {
  const browser = await startBrowser();
  let window: Window;
  let session: CDPSession;
  const taking = async (act: (page: Page) => Promise<number>): Promise<Taken> => {
    const [used, before] = [process.cpuUsage(), await computed(session)];
    const wall = await act(window.page);
    const { user, system } = process.cpuUsage(used);
    return { wall, work: (await computed(session)) - before + (user + system) / 1000 };
  };
  return {
    async usable() {
      const used = process.cpuUsage();
      const opened = await Window.open(browser, url);
      const wall = await opened.page.evaluate<number>("performance.getEntriesByName('usable')[0].startTime");
      const own = await opened.page.context().newCDPSession(opened.page);
      await own.send('Performance.enable');
      const { user, system } = process.cpuUsage(used);
      const work = (await computed(own)) + (user + system) / 1000;
      await opened.page.context().close();
      return { wall, work };
    },
    async begin(tab) {
      window = await Window.open(browser, url);
      session = await window.page.context().newCDPSession(window.page);
      await session.send('Performance.enable');
      await window.goToTab(tab);
      await window.clickCell('B3');
      await window.page.evaluate(WATCH);
    },
    async saved(value) {
      await window.page.keyboard.type(value);
      const taken = await taking(async (page) => {
        await page.keyboard.press('Enter');
        return page.evaluate<number>('window.benchSaved()');
      });
      await window.page.keyboard.press('ArrowUp');
      // Whatever follows a save is over before the next one.
      await window.page.waitForTimeout(150);
      return taken;
    },
    async calculated() {
      return taking(async (page) => {
        await page.evaluate("document.querySelector('#toasts').replaceChildren()");
        const began = performance.now();
        await window.choose('คำนวณคะแนน');
        await page.locator('#toasts div').first().waitFor();
        return performance.now() - began;
      });
    },
    close: () => browser.close(),
  };
}

/** Notes when Enter was pressed, and when the page next says that the file holds everything. */
const WATCH = `
  let pressed = 0;
  let done = 0;
  let tell = () => {};
  addEventListener('keydown', ({ key, timeStamp }) => {
    if (key === 'Enter') [pressed, done] = [timeStamp, 0];
  }, true);
  const state = document.getElementById('state');
  new MutationObserver(() => {
    if (state.textContent !== 'บันทึกในไฟล์แล้ว' || done !== 0) return;
    done = performance.now();
    tell();
  }).observe(state, { childList: true, characterData: true, subtree: true });
  window.benchSaved = async () => {
    if (done === 0) await new Promise((resolve) => { tell = resolve; });
    return done - pressed;
  };
`;
