import type { Browser, Page } from 'playwright-core';
import type { Hook } from '../../../src/local/workbench/messages.ts';

/** One window of the workbench, worked by keyboard and mouse as a person does. */
export class Window {
  readonly page: Page;
  /** What the page asked for, addresses. */
  readonly requests: string[] = [];
  /** What went wrong in its script. */
  readonly errors: string[] = [];

  private clicked = '';

  private constructor(page: Page) {
    this.page = page;
    page.on('request', (request) => this.requests.push(request.url()));
    page.on('pageerror', (error) => this.errors.push(error.message));
  }

  /** Opens the page and waits until it can be used. `query`: more behind the address, such as `&as=…`. */
  static async open(browser: Browser, url: string, query = ''): Promise<Window> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 760 } });
    const opened = new Window(await context.newPage());
    opened.page.setDefaultTimeout(60_000);
    await opened.page.goto(`${url}${query}`);
    await opened.page.waitForSelector('html[data-ready]');
    return opened;
  }

  /** Reads through the page's hook, which changes nothing. */
  read<K extends keyof Hook>(name: K, ...args: Parameters<Hook[K]>): Promise<ReturnType<Hook[K]>> {
    return this.page.evaluate(`window.workbench.${name}(...${JSON.stringify(args)})`);
  }

  async goToTab(title: string): Promise<void> {
    await this.page.locator('#grid').getByText(title, { exact: true }).first().click();
    await this.until(async () => (await this.read('activeTab')) === title);
  }

  async clickCell(a1: string): Promise<void> {
    const place = await this.read('place', a1);
    if (!place) throw new Error(`no cell ${a1}`);
    // Two clicks on one cell, one just after the other, would begin to edit it.
    if (this.clicked === a1) await this.page.waitForTimeout(700);
    this.clicked = a1;
    await this.page.mouse.click(place.x + 8, place.y + place.height / 2);
    await this.until(async () => (await this.read('activeCell')) === a1);
  }

  /** Types into the cell that is selected, and leaves it downwards. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Presses an entry of the menu with the mouse; `within`: the menu within the menu that it lies in. */
  async choose(caption: string, within?: string): Promise<void> {
    for (const name of ['คะแนนตัวชี้วัด', ...(within ? [within] : []), caption])
      await this.page.getByRole('menuitem', { name, exact: true }).click();
  }

  /** Waits until something holds, at most `seconds`. */
  async until(holds: () => Promise<boolean>, seconds = 60): Promise<void> {
    const end = Date.now() + seconds * 1000;
    while (!(await holds())) {
      if (Date.now() > end) throw new Error(`waited ${seconds} s in vain`);
      await this.page.waitForTimeout(40);
    }
  }

  /** Waits for a message in the corner. */
  async toast(text: RegExp): Promise<void> {
    await this.page.locator('#toasts div').filter({ hasText: text }).last().waitFor();
  }

  /** Waits until the cell in the column under a heading and the row of a name shows something. */
  async showsUnder(title: string, heading: string, name: string, text: string): Promise<void> {
    const column = (await this.read('find', title, heading)).replace(/\d/g, '');
    const row = (await this.read('find', title, name)).replace(/\D/g, '');
    await this.shows(title, `${column}${row}`, text);
  }

  /** Waits until a cell shows something. */
  async shows(title: string, a1: string, text: string): Promise<void> {
    let last = '';
    const holds = async (): Promise<boolean> => {
      last = await this.read('shown', title, a1);
      return last === text;
    };
    await this.until(holds).catch(() => {
      throw new Error(`${title} ${a1} shows "${last}", not "${text}"`);
    });
  }
}
