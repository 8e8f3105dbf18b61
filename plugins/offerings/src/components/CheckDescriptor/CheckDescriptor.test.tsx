import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { responseError } from '../../__testUtils__';
import { enrollmentProduct, foreignProduct } from '../../testing/entities';
import { enrollmentValueModel } from '../../testing/valueModel';
import {
  answerOf,
  problemWith,
  renderCheck,
} from './__testUtils__/renderCheck';
import { stubBrowser } from './__testUtils__/stubBrowser';

stubBrowser();

const TEXT = 'kind: Product\nspec:\n  lifecyle: production\n';

const MISSPELT = problemWith(TEXT, 'lifecyle', {
  rule: 'unknown-field',
  message: 'lifecyle is no field of a Product, did you mean lifecycle?',
  fix: {
    title: 'Write lifecycle',
    edits: [{ start: 22, end: 30, text: 'lifecycle' }],
  },
});

const model = enrollmentValueModel();

const REGISTERED = {
  verdict: 'fragmented' as const,
  coverage: 0.4,
  dimensions: model.dimensions.map(({ dimension, coverage }) => ({
    dimension,
    coverage: dimension === 'partners-and-suppliers' ? 0.1 : coverage,
  })),
};

function status() {
  return within(screen.getByRole('region', { name: 'Problems' })).getByRole(
    'status',
  );
}

describe('CheckDescriptor', () => {
  it('begins empty: says what to do, and that nothing is stored', async () => {
    const { lint } = await renderCheck();

    expect(screen.getByText(/Nothing is stored/)).toBeInTheDocument();
    expect(status()).toHaveTextContent('Nothing to check yet');
    expect(screen.getByText(/The coverage and the value map/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Copy' })).toBeDisabled();
    expect(lint).not.toHaveBeenCalled();
  });

  it('checks what is written, a moment after the last key', async () => {
    const { lint, write } = await renderCheck();

    write('kind: P');
    write(TEXT);

    expect(status()).toHaveTextContent('Checking…');
    await waitFor(() => expect(status()).toHaveTextContent('No problems'));
    expect(lint).toHaveBeenCalledTimes(1);
    expect(lint).toHaveBeenCalledWith(
      [{ path: 'catalog-info.yaml', text: TEXT }],
      { signal: expect.any(AbortSignal) },
    );
  });

  it('gives up a check once the text is another', async () => {
    const signals: Array<AbortSignal | undefined> = [];
    const { write } = await renderCheck((_, options) => {
      signals.push(options?.signal);
      return new Promise(() => {});
    });
    write(TEXT);
    await waitFor(() => expect(signals).toHaveLength(1));

    write('kind: Service');

    expect(signals[0]?.aborted).toBe(true);
  });

  it('starts from an example', async () => {
    const { textOf } = await renderCheck();

    await userEvent.click(
      screen.getByRole('button', { name: 'Start from an example' }),
    );

    expect(textOf()).toContain('kind: Product');
    await waitFor(() => expect(status()).toHaveTextContent('No problems'));
  });

  describe('problems', () => {
    const withProblem = async ([{ text }]: Array<{ text: string }>) =>
      answerOf({ diagnostics: text === TEXT ? [MISSPELT] : [] });

    it('are listed with line, message and rule, and counted', async () => {
      const { write } = await renderCheck(async () =>
        answerOf({
          diagnostics: [
            MISSPELT,
            problemWith(TEXT, 'Product', { severity: 'warning' }),
          ],
        }),
      );
      write(TEXT);

      const item = await screen.findByRole('button', { name: /^Line 3/ });
      expect(item).toHaveTextContent(
        'Line 3 lifecyle is no field of a Product, did you mean lifecycle? unknown-field',
      );
      expect(screen.getByRole('img', { name: 'Error' })).toBeInTheDocument();
      expect(screen.getByRole('img', { name: 'Warning' })).toBeInTheDocument();
      expect(status()).toHaveTextContent('1 error, 1 warning');
    });

    it('are marked in the text', async () => {
      const { content, write } = await renderCheck(withProblem);
      write(TEXT);
      await screen.findByRole('button', { name: /^Line 3/ });

      await waitFor(() =>
        expect(content.querySelector('.cm-lintRange-error')).toHaveTextContent(
          'lifecyle',
        ),
      );
    });

    it('lead to their place', async () => {
      const { editor, content, write } = await renderCheck(withProblem);
      write(TEXT);

      await userEvent.click(
        await screen.findByRole('button', { name: /^Line 3/ }),
      );

      const { from, to } = editor.state.selection.main;
      expect(editor.state.sliceDoc(from, to)).toBe('lifecyle');
      expect(content).toHaveFocus();
    });

    it('are mended by their fix, and the text is checked again', async () => {
      const { lint, textOf, write } = await renderCheck(withProblem);
      write(TEXT);

      await userEvent.click(
        await screen.findByRole('button', {
          name: 'Apply fix: Write lifecycle',
        }),
      );

      expect(textOf()).toBe('kind: Product\nspec:\n  lifecycle: production\n');
      await waitFor(() => expect(status()).toHaveTextContent('No problems'));
      expect(lint).toHaveBeenCalledTimes(2);
      expect(
        screen.queryByRole('button', { name: /^Line 3/ }),
      ).not.toBeInTheDocument();
    });

    it('cannot be mended at a place that has moved', async () => {
      const { write } = await renderCheck(withProblem);
      write(TEXT);
      const fix = await screen.findByRole('button', { name: /^Apply fix/ });
      expect(fix).toBeEnabled();

      write(`# first\n${TEXT}`);

      expect(fix).toBeDisabled();
    });
  });

  describe('what it would give', () => {
    it('is compared with what the catalog has now', async () => {
      const { write } = await renderCheck(async () =>
        answerOf({ offerings: [{ model, registered: REGISTERED }] }),
      );
      write(TEXT);

      const [link] = await screen.findAllByRole('link', {
        name: 'Student Enrollment',
      });
      expect(link).toHaveAttribute(
        'href',
        '/catalog/default/product/enrollment',
      );
      const dimensions = screen.getByRole('list', {
        name: 'Coverage of the four dimensions',
      });
      const [first, , partners] = within(dimensions).getAllByRole('listitem');
      expect(first).toHaveTextContent('as now');
      expect(partners).toHaveTextContent(/now 10\s% →33\s%/);
      expect(
        within(partners).getByRole('img', { name: 'better' }),
      ).toBeInTheDocument();
      expect(screen.getByText(/The catalog has it as/)).toHaveTextContent(
        'The catalog has it as Fragmented now.',
      );
    });

    it('is told from what is not in the catalog yet', async () => {
      const { write } = await renderCheck(async () =>
        answerOf({ offerings: [{ model }] }),
      );
      write(TEXT);

      expect(
        await screen.findByText('not in the catalog yet'),
      ).toBeInTheDocument();
      expect(screen.queryByText('as now')).not.toBeInTheDocument();
    });

    it('has the value map, which folds away', async () => {
      const { write } = await renderCheck(async () =>
        answerOf({ offerings: [{ model }] }),
      );
      write(TEXT);

      const fold = await screen.findByRole('button', { name: 'Value map' });
      expect(
        screen.getByRole('radiogroup', { name: 'Show as' }),
      ).toBeInTheDocument();
      await userEvent.click(fold);
      expect(
        screen.queryByRole('radiogroup', { name: 'Show as' }),
      ).not.toBeInTheDocument();
    });

    it('is shown of a file with errors as well, and that the catalog would refuse it', async () => {
      const { write } = await renderCheck(async () =>
        answerOf({ diagnostics: [MISSPELT], offerings: [{ model }] }),
      );
      write(TEXT);

      expect(
        await screen.findByText(/the catalog would refuse it/),
      ).toBeInTheDocument();
    });

    it('is that of the offering that is chosen, where there are several', async () => {
      const other = enrollmentValueModel({ root: 'product:default/housing' });
      const { write } = await renderCheck(async () =>
        answerOf({ offerings: [{ model }, { model: other }], more: 2 }),
      );
      write(TEXT);
      await userEvent.click(
        await screen.findByRole('button', { name: /Offering/ }),
      );

      await userEvent.click(
        screen.getByRole('option', { name: 'Student Housing' }),
      );

      expect(
        screen.getByText('Student Housing', { selector: 'p span' }),
      ).toBeInTheDocument();
      expect(screen.getByText(/2 more offerings change/)).toBeInTheDocument();
    });

    it('may be nothing', async () => {
      const { write } = await renderCheck();
      write('kind: Component');

      expect(
        await screen.findByText(/No offering changes with this/),
      ).toBeInTheDocument();
    });
  });

  describe('an entity of the catalog', () => {
    async function choose(name: RegExp) {
      await userEvent.click(
        screen.getByRole('combobox', { name: 'Load from the catalog' }),
      );
      await userEvent.click(await screen.findByRole('option', { name }));
    }

    it('is loaded as its owner would write it', async () => {
      const { textOf, lint } = await renderCheck(undefined, {
        entities: [enrollmentProduct, foreignProduct],
      });

      await choose(/Student Enrollment/);

      expect(
        await screen.findByText(/^Student Enrollment is loaded/),
      ).toBeInTheDocument();
      expect(textOf()).toMatch(
        /^apiVersion: offerings\/v1alpha1\nkind: Product\n/,
      );
      expect(textOf()).not.toContain('relations');
      await waitFor(() => expect(lint).toHaveBeenCalled());
    });

    it('is one of ours, found by its name', async () => {
      const { catalogApi } = await renderCheck(undefined, {
        entities: [enrollmentProduct, foreignProduct],
      });
      const queryEntities = jest.spyOn(catalogApi, 'queryEntities');
      await userEvent.type(
        screen.getByRole('combobox', { name: 'Load from the catalog' }),
        'enrol',
      );

      expect(
        await screen.findByRole('option', { name: /Student Enrollment/ }),
      ).toHaveTextContent('Product · default/enrollment');
      await waitFor(() =>
        expect(queryEntities).toHaveBeenLastCalledWith(
          expect.objectContaining({
            fullTextFilter: expect.objectContaining({ term: 'enrol' }),
          }),
        ),
      );
      expect(
        screen.queryByRole('option', { name: /shoe/ }),
      ).not.toBeInTheDocument();
    });

    it('leaves what is written where it cannot be loaded', async () => {
      const { catalogApi, textOf, write } = await renderCheck(undefined, {
        entities: [enrollmentProduct],
      });
      write(TEXT);
      jest
        .spyOn(catalogApi, 'getEntityByRef')
        .mockRejectedValue(new Error('The catalog is away'));

      await choose(/Student Enrollment/);

      expect(await screen.findByRole('alert')).toHaveTextContent(
        'Student Enrollment could not be loaded: The catalog is away',
      );
      expect(textOf()).toBe(TEXT);
    });
  });

  describe('a check that fails', () => {
    it('leaves what is written, says why and tries again', async () => {
      const error = await responseError(500, 'The catalog could not be read');
      let answers = 0;
      const { textOf, write } = await renderCheck(async () => {
        answers += 1;
        if (answers === 1) throw error;
        return answerOf();
      });
      write(TEXT);

      expect(await screen.findByRole('alert')).toHaveTextContent(
        'The catalog could not be read',
      );
      expect(status()).toHaveTextContent('Not checked');
      expect(textOf()).toBe(TEXT);
      await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

      await waitFor(() => expect(status()).toHaveTextContent('No problems'));
      expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    });

    it('keeps what was found before in sight', async () => {
      const { write } = await renderCheck(async ([{ text }]) => {
        if (text !== TEXT) throw new Error('Failed to fetch');
        return answerOf({ diagnostics: [MISSPELT], offerings: [{ model }] });
      });
      write(TEXT);
      await screen.findByText('not in the catalog yet');

      write(`${TEXT}\n`);

      expect(await screen.findByRole('alert')).toHaveTextContent(
        'Failed to fetch',
      );
      expect(screen.getByText('not in the catalog yet')).toBeInTheDocument();
    });

    it('explains a missing permission', async () => {
      const error = await responseError(403, 'no');
      const { write } = await renderCheck(async () => {
        throw error;
      });
      write(TEXT);

      expect(await screen.findByRole('alert')).toHaveTextContent(
        'Your account has no permission',
      );
    });
  });

  describe('what is written', () => {
    it('can be copied and saved as a file', async () => {
      const user = userEvent.setup();
      const writeText = jest.spyOn(navigator.clipboard, 'writeText');
      const saved: Array<{ name: string; blob: Blob }> = [];
      const blobs = new Map<string, Blob>();
      Object.assign(URL, {
        createObjectURL: (blob: Blob) => {
          blobs.set('blob:yaml', blob);
          return 'blob:yaml';
        },
        revokeObjectURL: jest.fn(),
      });
      jest
        .spyOn(HTMLAnchorElement.prototype, 'click')
        .mockImplementation(function click(this: HTMLAnchorElement) {
          saved.push({ name: this.download, blob: blobs.get(this.href)! });
        });
      const { write } = await renderCheck();
      write(TEXT);

      await user.click(screen.getByRole('button', { name: 'Copy' }));
      await user.click(screen.getByRole('button', { name: 'Download' }));

      expect(writeText).toHaveBeenCalledWith(TEXT);
      expect(saved).toEqual([
        { name: 'catalog-info.yaml', blob: expect.any(Blob) },
      ]);
      expect(saved[0].blob.size).toBe(TEXT.length);
    });

    it('is left with the Tab key', async () => {
      const { content, textOf } = await renderCheck();
      content.focus();

      await userEvent.tab();

      expect(content).not.toHaveFocus();
      expect(textOf()).toBe('');
      expect(content).toHaveAccessibleDescription(/Tab leaves the editor/);
    });
  });

  it('has no accessibility violations', async () => {
    const { container, write } = await renderCheck(async () =>
      answerOf({
        diagnostics: [MISSPELT],
        offerings: [{ model, registered: REGISTERED }],
      }),
    );
    expect(await axe(container)).toHaveNoViolations();
    write(TEXT);
    await screen.findByRole('button', { name: 'Value map' });

    expect(await axe(container)).toHaveNoViolations();
  });
});
