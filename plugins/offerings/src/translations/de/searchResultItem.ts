import type { searchResultItemMessages } from '../../components/SearchResultItem/messages';
import type { Translated } from '../Translated';

export const searchResultItem: Translated<typeof searchResultItemMessages> = {
  kind: {
    Product: 'Produkt',
    Service: 'Service',
    ValueStream: 'Wertstrom',
  },
  owner: 'Eigentümer:',
  partOf: 'Teil von',
};
