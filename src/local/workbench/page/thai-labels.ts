import { gridLabels } from '../../../language/workbench-grid-data.ts';

const NAMES = ['aria-label', 'title', 'placeholder', 'alt'];

/** Says in Thai what the grid's own parts say in English whatever its language is. */
export function useThaiLabels(): void {
  const inThai = (one: Element): void => {
    for (const name of NAMES) {
      const thai = gridLabels[one.getAttribute(name) ?? ''];
      if (thai !== undefined) one.setAttribute(name, thai);
    }
    for (const node of one.childNodes) {
      const words = node.nodeType === Node.TEXT_NODE ? gridLabels[node.nodeValue?.trim() ?? ''] : undefined;
      if (words !== undefined) node.nodeValue = words;
    }
  };
  const within = (root: Element): void => {
    inThai(root);
    for (const one of root.querySelectorAll('*')) inThai(one);
  };
  within(document.body);
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      if (target instanceof Element) inThai(target);
      for (const added of addedNodes) if (added instanceof Element) within(added);
    }
  }).observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: NAMES });
}
