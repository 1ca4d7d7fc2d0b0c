import type { Locator, Page } from 'playwright-core';

/** A file as somebody has it on their machine. */
export interface SentFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** By its words on the page, or where several have the same words, found already. */
export type Named = string | Locator;

/** What somebody does with a page. Everything is found by its role and its words, as they find it. */
export interface Hands {
  follow(link: string): Promise<void>;
  /** Uses a link that leads to a file, not to a page. */
  open(link: string): Promise<void>;
  press(button: Named): Promise<void>;
  write(field: Named, text: string): Promise<void>;
  choose(question: string, answer: string): Promise<void>;
  tick(box: string): Promise<void>;
  pick(field: Named, option: string): Promise<void>;
  attach(field: string, file: SentFile): Promise<void>;
}

export const find = {
  link: (page: Page, name: string) => page.locator('main').getByRole('link', { name }).first(),
  button: (page: Page, name: Named) =>
    typeof name === 'string' ? page.getByRole('button', { name, exact: true }).first() : name,
  field: (page: Page, name: Named) =>
    typeof name === 'string' ? page.getByRole('textbox', { name }).or(page.getByRole('searchbox', { name })) : name,
  answers: (page: Page, question: string) => page.getByRole('group', { name: question }).getByRole('radio'),
  box: (page: Page, name: string) => page.getByRole('checkbox', { name }),
  select: (page: Page, name: Named) => (typeof name === 'string' ? page.getByRole('combobox', { name }) : name),
  file: (page: Page, name: string) => page.getByLabel(name),
};

/** Does something that leads to another page (or to the same one, drawn again) and waits until it is there. */
async function leading(page: Page, act: () => Promise<void>): Promise<void> {
  await Promise.all([page.waitForNavigation({ waitUntil: 'domcontentloaded' }), act()]);
}

export function pointing(page: Page): Hands {
  return {
    follow: (link) => leading(page, () => find.link(page, link).click()),
    open: (link) => find.link(page, link).click(),
    press: (button) => leading(page, () => find.button(page, button).click()),
    write: (field, text) => find.field(page, field).fill(text),
    choose: (question, answer) =>
      page.getByRole('group', { name: question }).getByRole('radio', { name: answer }).check({ force: true }),
    tick: (box) => find.box(page, box).check({ force: true }), // its label lies over it
    pick: async (field, option) => {
      const select = find.select(page, field);
      const labels = await select.locator('option').allTextContents();
      await select.selectOption({ label: labels.find((each) => each.startsWith(option)) ?? option });
    },
    attach: (field, file) => find.file(page, field).setInputFiles(file),
  };
}

/** Only Tab, Shift+Tab, Enter, Space, arrows and letters: what cannot be reached that way cannot be done. */
export function typing(page: Page): Hands {
  const keys = page.keyboard;
  page.on('filechooser', () => {}); // whoever begins to listen when the key is pressed may come too late
  return {
    follow: async (link) => {
      await reach(page, find.link(page, link));
      await leading(page, () => keys.press('Enter'));
    },
    open: async (link) => {
      await reach(page, find.link(page, link));
      await keys.press('Enter');
    },
    press: async (button) => {
      await reach(page, find.button(page, button));
      await leading(page, () => keys.press('Space'));
    },
    write: async (field, text) => {
      await reach(page, find.field(page, field));
      await keys.press('ControlOrMeta+a');
      await keys.insertText(text);
    },
    choose: async (question, answer) => {
      const answers = find.answers(page, question);
      const wanted = page.getByRole('group', { name: question }).getByRole('radio', { name: answer });
      await reach(page, answers, true);
      await keys.press('Space');
      for (let step = await answers.count(); step > 0 && !(await wanted.isChecked()); step--)
        await keys.press('ArrowDown');
      if (!(await wanted.isChecked())) throw new Error(`Arrows do not lead to “${answer}”.`);
    },
    tick: async (box) => {
      await reach(page, find.box(page, box));
      if (!(await find.box(page, box).isChecked())) await keys.press('Space');
    },
    pick: async (field, option) => {
      const select = find.select(page, field);
      await reach(page, select);
      await keys.type(option);
      const shown = await select.evaluate((each: HTMLSelectElement) => each.selectedOptions[0]?.label);
      if (!shown?.startsWith(option)) throw new Error(`Typing “${option}” chose “${shown}”.`);
    },
    attach: async (field, file) => {
      await reach(page, find.file(page, field));
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), keys.press('Space')]);
      await chooser.setFiles(file);
    },
  };
}

/** Moves the focus with Tab (or Shift+Tab) to something, or to any of several; the skip link first on a fresh page. */
async function reach(page: Page, target: Locator, any = false): Promise<void> {
  const wanted = await (any ? target.first() : target).elementHandle();
  if (!wanted) throw new Error('There is no such thing on this page.');
  const group = any ? await wanted.getAttribute('name') : undefined;
  const where = () =>
    wanted.evaluate((element, name) => {
      const now = document.activeElement;
      if (now === element || (name && now?.getAttribute('name') === name)) return 'here';
      if (!now || now === document.body) return element.closest('main') ? 'skip' : 'after';
      return now.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING ? 'before' : 'after';
    }, group);
  for (let steps = 0; steps < 250; steps++) {
    const at = await where();
    if (at === 'here') return;
    await page.keyboard.press(at === 'before' ? 'Shift+Tab' : 'Tab');
    if (at === 'skip') await page.keyboard.press('Enter');
  }
  throw new Error(`The keyboard does not lead to ${target.toString()}.`);
}
