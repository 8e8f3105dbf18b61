import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { root } from '../bootstrap/repository.mjs';
import { applySnippet } from './applySnippet.mjs';
import { readSteps } from './readSteps.mjs';

/** A search page with the lines of one in a new legacy app beside which something goes. */
const PAGE = `import { SearchType } from '@backstage/plugin-search';

const SearchPage = () => (
  <>
    <SearchType.Accordion
      name="Result Type"
      types={[
        {
          value: 'techdocs',
          name: 'Documentation',
        },
      ]}
    />
    <SearchResult>
      <TechDocsSearchResultListItem />
    </SearchResult>
  </>
);
`;

it('the page about the legacy system makes offerings a type of result, with an item of their own', () => {
  const page = 'docs/legacy.md';
  const steps = readSteps(page, readFileSync(join(root, page), 'utf8'), [
    'Search',
  ]);

  assert.equal(
    steps.reduce((before, step) => applySnippet(step, before), PAGE),
    `import { SearchType } from '@backstage/plugin-search';
import LayersIcon from '@material-ui/icons/Layers';
import { OfferingsSearchResultListItem } from '@offerings/backstage-plugin-offerings/legacy';

const offeringsType = {
  value: 'offerings',
  name: 'Offerings',
  icon: <LayersIcon />,
};
const SearchPage = () => (
  <>
    <SearchType.Accordion
      name="Result Type"
      types={[
        {
          value: 'techdocs',
          name: 'Documentation',
        },
offeringsType
      ]}
    />
    <SearchResult>
<OfferingsSearchResultListItem />
      <TechDocsSearchResultListItem />
    </SearchResult>
  </>
);
`,
  );
});
