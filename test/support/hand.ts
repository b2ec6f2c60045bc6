import type { Locator, Page } from 'playwright-core';

/**
 * A user's hand: the same walk is done by mouse and by keyboard alone, and its actions are counted
 * (a tap, a key, a text typed into one field).
 */
export type Hand = Readonly<{
  kind: 'mouse' | 'keyboard';
  press: (target: Locator) => Promise<void>;
  type: (field: Locator, text: string) => Promise<void>;
  key: (key: string) => Promise<void>;
  /** Chooses an option of a drop-down list by its words. */
  choose: (field: Locator, option: string) => Promise<void>;
  /** Actions since the last call. */
  actions: () => number;
}>;

/** Points, clicks and types. */
export function mouse(page: Page): Hand {
  let count = 0;
  const press = async (target: Locator): Promise<void> => {
    count++;
    await target.click();
  };
  return {
    kind: 'mouse',
    press,
    type: async (field, text) => {
      count++;
      await field.fill(text);
    },
    key: async (key) => {
      count++;
      await page.keyboard.press(key);
    },
    choose: async (field, option) => {
      count += 2;
      await field.selectOption({ label: option });
    },
    actions: () =>
      take(
        () => count,
        () => {
          count = 0;
        },
      ),
  };
}

function take(read: () => number, reset: () => void): number {
  const value = read();
  reset();
  return value;
}

/** The farthest anything may be from the focus, in Tab presses, before the screen counts as broken. */
const farthest = 120;

/** Tab, Enter, Space and letters; never a pointer. */
export function keyboard(page: Page): Hand {
  let count = 0;
  /** Goes on with Tab until the target has the focus, as somebody without a mouse must. */
  const reach = async (target: Locator): Promise<void> => {
    await target.waitFor();
    for (let i = 0; i < farthest; i++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`not reached by Tab: ${target}`);
  };
  /** Tab stops at one radio button of a set; the arrows go on from there. */
  const chooseRadio = async (target: Locator): Promise<void> => {
    const name = (await target.getAttribute('name')) ?? '';
    const set = page.locator(`input[type=radio][name="${name}"]`);
    const checked = set.and(page.locator(':checked'));
    await reach((await checked.count()) > 0 ? checked : set.first());
    for (let i = 0; i < farthest && !(await target.isChecked()); i++) {
      await page.keyboard.press('ArrowDown');
    }
  };
  return {
    kind: 'keyboard',
    press: async (target) => {
      count++;
      const kind = await target.evaluate((element) =>
        element instanceof HTMLInputElement ? element.type : 'button',
      );
      if (kind === 'radio') return chooseRadio(target);
      await reach(target);
      await page.keyboard.press(kind === 'checkbox' ? 'Space' : 'Enter');
    },
    type: async (field, text) => {
      await reach(field);
      count++;
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.insertText(text);
    },
    key: async (key) => {
      count++;
      await page.keyboard.press(key);
    },
    choose: async (field, option) => {
      await reach(field);
      count += 2;
      // A drop-down list goes to the option whose words are typed.
      await page.keyboard.type(option);
    },
    actions: () =>
      take(
        () => count,
        () => {
          count = 0;
        },
      ),
  };
}
