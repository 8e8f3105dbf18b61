import type { Entity } from '@backstage/catalog-model';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { devEntities } from '../../../dev/entities';
import { OFFERINGS_KINDS } from '@offerings/backstage-plugin-offerings-common';
import { CheckDescriptor } from '../../components/CheckDescriptor';
import { EXAMPLE_DESCRIPTOR } from '../../components/CheckDescriptor/exampleDescriptor';
import { CoverageContent } from '../../components/CoverageContent';
import { DependentsCard } from '../../components/DependentsCard';
import { EndToEndContent } from '../../components/EndToEnd';
import { JourneyContent } from '../../components/Journey';
import { KindList } from '../../components/KindList';
import {
  CoverageCard,
  GovernanceCard,
  LearningCard,
  MeasuresCard,
  TeamCard,
} from '../../components/OfferingCards';
import { Portfolio } from '../../components/Portfolio';
import { PracticeCard } from '../../components/PracticeCard';
import { PracticesContent } from '../../components/PracticesContent';
import { ProcessingErrors } from '../../components/ProcessingErrors';
import { RejectedDescriptors } from '../../components/RejectedDescriptors';
import { SearchResultItem } from '../../components/SearchResultItem';
import { StepsCard } from '../../components/StepsCard';
import { StreamMapContent } from '../../components/StreamMap';
import {
  enrollmentProduct,
  enrollStream,
  incidentPractice,
} from '../../testing/entities';

/** A screen as it is opened. */
export interface Shown {
  name: string;
  element: ReactElement;
  /** The entity on whose page it is. */
  entity?: Entity;
  /** What follows the path in the address. */
  address?: string;
  /** What it was given, besides what it asks for. */
  data?: unknown;
  /** Goes on to where there is more to read; resolves once that is there. */
  open(): Promise<unknown>;
}

/** Waits for what a screen says once it is loaded. */
function until(text: RegExp): Shown['open'] {
  return () => screen.findAllByText(text, {}, { timeout: 15_000 });
}

async function checkTheExample() {
  const user = userEvent.setup();
  await user.click(
    await screen.findByRole('button', { name: /Start from an example/ }),
  );
  await until(/⟦Coverage⟧/)();
}

const scheduleBuilder = devEntities.find(
  ({ metadata }) => metadata.name === 'schedule-builder',
);

const rejectedProduct: Entity = {
  ...enrollmentProduct,
  ...{
    status: {
      items: [
        {
          type: 'backstage.io/catalog-processing',
          level: 'error',
          message: 'InputError: `spec.ned`: unknown field',
          error: {
            name: 'InputError',
            message: '`spec.ned`: unknown field',
            rule: 'unknown-field',
          },
        },
      ],
    },
  },
};

const foundStream = {
  title: 'Lend a book',
  text: 'A reader wants a book.',
  location: '/catalog/default/product/loans/end-to-end?stream=lend',
  targetRef: 'product:default/loans',
  entityRef: 'valuestream:default/lend',
  kind: 'ValueStream',
  type: 'delivery',
  lifecycle: 'production',
  owner: 'group:default/lending',
  offerings: ['product:default/loans'],
};

const ON_PRODUCT: Shown[] = [
  {
    name: 'the card of coverage',
    element: <CoverageCard />,
    open: until(/⟦Next best fix⟧/),
  },
  {
    name: 'the card of the team',
    element: <TeamCard />,
    open: until(/⟦Need help now\?⟧/),
  },
  {
    name: 'the card of governance',
    element: <GovernanceCard />,
    open: until(/⟦Who decides what⟧/),
  },
  {
    name: 'the card of measures',
    element: <MeasuresCard />,
    open: until(/⟦Product behaviour⟧/),
  },
  {
    name: 'the card of what was learned',
    element: <LearningCard />,
    open: until(/⟦Learned at⟧/),
  },
  {
    name: 'the tab of coverage',
    element: <CoverageContent />,
    open: until(/⟦Only what is missing⟧/),
  },
  {
    name: 'the tab of practices',
    element: <PracticesContent />,
    open: until(/⟦Practice⟧/),
  },
  {
    name: 'the value map',
    element: <EndToEndContent />,
    address: '?view=map',
    open: until(/⟦Then⟧/),
  },
  {
    name: 'the value map as a list, with the details of a step',
    element: <EndToEndContent />,
    address: '?view=list&step=review',
    open: until(/⟦Performed by⟧/),
  },
].map(shown => ({ ...shown, entity: enrollmentProduct }));

const ON_STREAM: Shown[] = [
  {
    name: 'the card of steps',
    element: <StepsCard />,
    open: until(/⟦Process⟧/),
  },
  {
    name: 'the value stream map',
    element: <StreamMapContent />,
    open: until(/⟦Time ladder⟧/),
  },
  {
    name: 'the journey',
    element: <JourneyContent />,
    open: until(/⟦From the demand/),
  },
].map(shown => ({ ...shown, entity: enrollStream }));

const LISTS: Shown[] = OFFERINGS_KINDS.map(kind => ({
  name: `the list of each ${kind}`,
  element: <KindList kind={kind} />,
  open: until(/in all⟧/),
}));

/** Every screen of the plugin, as it is when something is there to be shown. */
export const SCREENS: Shown[] = [
  ...ON_PRODUCT,
  ...ON_STREAM,
  ...LISTS,
  {
    name: 'the errors of the catalog',
    element: <ProcessingErrors />,
    entity: rejectedProduct,
    data: rejectedProduct,
    open: until(/⟦Catalog errors⟧/),
  },
  {
    name: 'where a practice is applied',
    element: <PracticeCard />,
    entity: incidentPractice,
    open: until(/⟦What it serves⟧/),
  },
  {
    name: 'what rests on a component',
    element: <DependentsCard />,
    entity: scheduleBuilder,
    open: until(/⟦Steps at risk⟧/),
  },
  {
    name: 'the portfolio',
    element: <Portfolio />,
    open: until(/⟦Assessed/),
  },
  {
    name: 'the rejected descriptors',
    element: <RejectedDescriptors />,
    open: until(/⟦The file as a whole⟧/),
  },
  {
    name: 'the check of a descriptor',
    element: <CheckDescriptor />,
    data: EXAMPLE_DESCRIPTOR,
    open: checkTheExample,
  },
  {
    name: 'a result of the search',
    element: <SearchResultItem result={foundStream} />,
    data: foundStream,
    open: until(/⟦Part of⟧/),
  },
];
