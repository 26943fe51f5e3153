import type { MenuData } from './messages.ts';
import { readMenu } from './run/menu-run.ts';

/** The menu, which depends on the add-on alone. */
export class MenuOfAddOn {
  private menus: Promise<readonly MenuData[]> | null = null;

  constructor(private readonly code: string) {}

  read(): Promise<readonly MenuData[]> {
    this.menus ??= readMenu(this.code);
    return this.menus;
  }

  /** What the menu calls a function; its own name where it is not in the menu. */
  async captionOf(functionName: string): Promise<string> {
    const find = (items: MenuData['items']): string | null => {
      for (const item of items) {
        if ('functionName' in item && item.functionName === functionName) return item.caption;
        const within = 'items' in item ? find(item.items) : null;
        if (within !== null) return within;
      }
      return null;
    };
    return find((await this.read()).flatMap((menu) => menu.items)) ?? functionName;
  }
}
