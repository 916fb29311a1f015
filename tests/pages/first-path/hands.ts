import assert from 'node:assert/strict';
import type { Page } from '@playwright/test';

/** How a person works a page: everything is found by the words that stand on it, nothing by an address. */
export type Hands = {
  readonly write: (label: string, words: string) => Promise<void>;
  /** In a list to choose from, by the words with which the choice begins. */
  readonly choose: (label: string, words: string) => Promise<void>;
  readonly pick: (label: string) => Promise<void>;
  readonly press: (button: string) => Promise<void>;
  readonly follow: (link: string | RegExp) => Promise<void>;
  readonly hand: (label: string, files: readonly string[]) => Promise<void>;
};

/** With a mouse, or whatever points. */
export function pointing(page: Page): Hands {
  return {
    write: (label, words) => page.getByLabel(label, { exact: true }).first().fill(words),
    choose: async (label, words) => {
      const list = page.getByLabel(label, { exact: true }).first();
      const options = await list.locator('option').allInnerTexts();
      const option = options.find((each) => each.trim().startsWith(words));
      assert.ok(option, `${label}: ${words}`);
      await list.selectOption({ label: option.trim() });
    },
    pick: (label) => page.getByLabel(label, { exact: true }).first().check(),
    press: (button) => page.getByRole('button', { name: button, exact: true }).first().click(),
    follow: (link) => page.getByRole('link', { name: link, exact: true }).first().click(),
    hand: (label, files) => page.getByLabel(label, { exact: true }).setInputFiles([...files]),
  };
}

const FIELDS = 'input, select, textarea';
/** More stops than any page of the path has before what is looked for. */
const MOST_STOPS = 150;

/** With the keyboard alone. Where one stops, it shows. */
export function typing(page: Page): Hands {
  const to = (kind: string, name: string | RegExp) => tabTo(page, kind, name);
  return {
    write: async (label, words) => {
      await to(FIELDS, label);
      await page.keyboard.press('Control+A');
      await page.keyboard.type(words);
    },
    choose: async (label, words) => {
      await to('select', label);
      await page.keyboard.type(words);
      const chosen = await page.evaluate(() => {
        const one = document.activeElement;
        return one instanceof HTMLSelectElement ? (one.selectedOptions[0]?.text.trim() ?? '') : '';
      });
      assert.ok(chosen.startsWith(words), `${label}: “${chosen}” was chosen for “${words}”`);
    },
    pick: async (label) => {
      await to('input', label);
      await page.keyboard.press('Space');
    },
    press: async (button) => {
      await to('button', button);
      await page.keyboard.press('Enter');
    },
    follow: async (link) => {
      await to('a', link);
      await page.keyboard.press('Enter');
    },
    hand: async (label, files) => {
      await to('input', label);
      // The window of the system, which the keyboard opens, is answered.
      const asked = page.waitForEvent('filechooser');
      await page.keyboard.press('Space');
      await (await asked).setFiles([...files]);
    },
  };
}

type Stop = { readonly name: string; readonly fits: boolean; readonly shows: boolean };

async function tabTo(page: Page, kind: string, name: string | RegExp): Promise<void> {
  await page.waitForLoadState();
  const passed: string[] = [];
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(lookAtFocus, kind);
    passed.push(stop.name);
    if (!stop.fits || !(typeof name === 'string' ? stop.name === name : name.test(stop.name))) continue;
    assert.ok(stop.shows, `the focus on “${stop.name}” cannot be seen on ${page.url()}`);
    return;
  }
  assert.fail(`no way by Tab to “${String(name)}” on ${page.url()}; passed: ${passed.join(' | ')}`);
}

/** In the page: what has the focus, by the name it has for people, and whether that shows within the window. */
function lookAtFocus(kind: string): Stop {
  const one = document.activeElement;
  if (!(one instanceof HTMLElement) || one === document.body) return { name: '', fits: false, shows: false };
  const labels = 'labels' in one ? [...(one.labels as NodeListOf<HTMLLabelElement>)] : [];
  const said = one.getAttribute('aria-label') ?? labels[0]?.innerText ?? one.innerText;
  const name = said.replace(/\s+/g, ' ').trim();
  const style = getComputedStyle(one);
  const ringed = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0;
  const { top, bottom, left, right, width, height } = one.getBoundingClientRect();
  const within = top < innerHeight && bottom > 0 && left < innerWidth && right > 0 && width > 0 && height > 0;
  return { name, fits: one.matches(kind), shows: (ringed || style.boxShadow !== 'none') && within };
}
