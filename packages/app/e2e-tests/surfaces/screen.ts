import { expect, type Locator, type Page } from '@playwright/test';
import { asOneText } from '@offerings/mistakes';
import { enterAsGuest } from '../enterAsGuest';
import type { TellingSurface, Told } from './Told';

/** _Check a descriptor_ in the browser. */
export async function screen(page: Page): Promise<TellingSurface> {
  await enterAsGuest(page, '/offerings/check');
  const editor = page.getByRole('textbox', { name: 'Descriptor, YAML' });
  const problems = page.getByRole('region', { name: 'Problems' });
  await editor.waitFor();
  return {
    async tell(mistake) {
      const { text } = asOneText(mistake);
      const answered = page.waitForResponse('**/api/offerings/v1/lint');
      await pasteOver(editor, text);
      await answered;
      await expect(problems.getByRole('status')).toHaveAttribute(
        'data-status',
        'checked',
      );
      return readProblems(problems);
    },
  };
}

/** Pastes, as a person would: what is typed is indented by the editor. */
async function pasteOver(editor: Locator, text: string) {
  await editor.press('ControlOrMeta+a');
  await editor.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    element.dispatchEvent(
      new ClipboardEvent('paste', {
        clipboardData,
        bubbles: true,
        cancelable: true,
      }),
    );
  }, text);
}

/** Each problem is a button that begins with its line and ends with its rule. */
function readProblems(problems: Locator): Promise<Told[]> {
  return problems.getByRole('listitem').evaluateAll(items =>
    items.map(item => {
      const [, ...parts] = item.querySelector('button')?.childNodes ?? [];
      const rule = parts.pop()?.textContent ?? '';
      const message = parts.map(({ textContent }) => textContent).join('');
      return { rule, message: message.trim() };
    }),
  );
}
