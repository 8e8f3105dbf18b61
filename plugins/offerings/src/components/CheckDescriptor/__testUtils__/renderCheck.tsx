import { EditorView } from '@codemirror/view';
import type { Entity } from '@backstage/catalog-model';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import type {
  Diagnostic,
  LintAnswer,
} from '@offerings/backstage-plugin-offerings-common';
import { act, screen } from '@testing-library/react';
import { offeringsApiRef, type OfferingsApi } from '../../../api';
import { CheckDescriptor } from '../CheckDescriptor';

/** An answer that finds nothing, but for what is said. */
export function answerOf(answer: Partial<LintAnswer> = {}): LintAnswer {
  return { diagnostics: [], offerings: [], ...answer };
}

function position(text: string, offset: number) {
  const lines = text.slice(0, offset).split('\n');
  return {
    line: lines.length,
    column: lines[lines.length - 1].length + 1,
    offset,
  };
}

/** A problem with one word of a text. */
export function problemWith(
  text: string,
  word: string,
  problem: Partial<Diagnostic> = {},
): Diagnostic {
  const offset = text.indexOf(word);
  return {
    file: 'catalog-info.yaml',
    start: position(text, offset),
    end: position(text, offset + word.length),
    severity: 'error',
    rule: 'some-rule',
    message: `${word} is wrong`,
    ...problem,
  };
}

/** Renders the screen, with a backend that answers as it is told. */
export async function renderCheck(
  lint: OfferingsApi['lint'] = async () => answerOf(),
  options: { entities?: Entity[] } = {},
) {
  const api = { lint: jest.fn(lint) };
  const catalogApi = catalogApiMock({ entities: options.entities });
  const { container } = renderInTestApp(<CheckDescriptor />, {
    apis: [
      [offeringsApiRef, api],
      [catalogApiRef, catalogApi],
    ],
    mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
  });
  const content = await screen.findByRole('textbox', {
    name: 'Descriptor, YAML',
  });
  const editor = EditorView.findFromDOM(content);
  if (!editor) throw new Error('There is no editor');
  return {
    ...api,
    container,
    catalogApi,
    content,
    editor,
    textOf: () => editor.state.doc.toString(),
    /** Puts a text in place of the one in the editor, as pasting does. */
    write: (text: string) =>
      act(() =>
        editor.dispatch({
          changes: { from: 0, to: editor.state.doc.length, insert: text },
          userEvent: 'input.paste',
        }),
      ),
  };
}
