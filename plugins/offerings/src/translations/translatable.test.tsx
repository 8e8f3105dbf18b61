import {
  appLanguageApiRef,
  translationApiRef,
  type AppLanguageApi,
} from '@backstage/frontend-plugin-api';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import {
  catalogApiRef,
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { devEntities } from '../../dev/entities';
import { InMemoryOfferings } from '../../dev/InMemoryOfferings';
import { offeringsApiRef } from '../api';
import { stubBrowser } from '../components/CheckDescriptor/__testUtils__/stubBrowser';
import { stubBrowserLayout } from '../components/EndToEnd/__testUtils__/browserLayout';
import { bracketing } from './__testUtils__/bracketing';
import { SCREENS, type Shown } from './__testUtils__/screens';
import { unbracketedTextsOf } from './__testUtils__/textsOf';
import { Told } from './__testUtils__/Told';

/** What Backstage's own components say, and those of the libraries under them: no message of ours stands behind it. */
const OF_OTHERS = new Set([
  '0 notifications.',
  'Clear search',
  'Data table',
  'Next table page',
  'Opens in a new window',
  'Previous table page',
  'React Flow',
  'React Flow attribution',
  'Select table page size',
  'Show suggestions',
  'Table page loaded.',
]);

/** How long ago something was, as the browser says it in the language of the app. */
const AGO = /^vor \d+ \p{L}+$/u;

const language = { language: 'de' };

/** The app speaks German as far as the browser does the talking. */
const speaksGerman: Partial<AppLanguageApi> = {
  getLanguage: () => language,
};

function renderIn(told: Told, { element, entity, address = '' }: Shown) {
  const catalog = catalogApiMock({ entities: devEntities });
  const page = entity ? (
    <EntityProvider entity={entity}>{element}</EntityProvider>
  ) : (
    element
  );
  return renderInTestApp(page, {
    apis: [
      [appLanguageApiRef, speaksGerman],
      [translationApiRef, bracketing()],
      [offeringsApiRef, told.listenTo(new InMemoryOfferings())],
      [catalogApiRef, told.listenTo(catalog)],
    ],
    mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    initialRouteEntries: [`/${address}`],
  });
}

describe('every text that is shown or read out can be translated, or comes from the data', () => {
  stubBrowser();
  stubBrowserLayout();

  it.each(SCREENS)(
    'in $name',
    async shown => {
      const told = new Told();
      told.hear([devEntities, shown.data]);
      const { container } = renderIn(told, shown);
      await shown.open();

      const texts = unbracketedTextsOf(container).filter(
        text => !told.has(text) && !OF_OTHERS.has(text) && !AGO.test(text),
      );
      expect(texts).toEqual([]);
    },
    30_000,
  );
});

describe('the search for such texts', () => {
  function textsIn(html: string) {
    const page = document.createElement('div');
    page.innerHTML = html;
    return unbracketedTextsOf(page);
  }

  it('finds what stands outside of brackets, in texts and in what is read out', () => {
    expect(
      textsIn(
        '<p>⟦Step ⟦1⟧⟧ of many</p><button aria-label="Close" title="⟦Close⟧">×</button>',
      ),
    ).toEqual(['of many', 'Close']);
  });

  it('sees brackets that begin in one element and end in another', () => {
    expect(textsIn('<p>⟦See <a>the coverage</a> for more⟧</p>')).toEqual([]);
  });
});
