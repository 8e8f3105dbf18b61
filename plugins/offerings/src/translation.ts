import {
  createTranslationRef,
  type TranslationRef,
} from '@backstage/frontend-plugin-api';
import { coverageCardMessages } from './components/CoverageCard/messages';
import { coverageContentMessages } from './components/CoverageContent/messages';
import { durationMessages } from './components/Duration/messages';
import { endToEndMessages } from './components/EndToEnd/messages';
import { flowFiguresMessages } from './components/FlowFigures/messages';
import { kindListMessages } from './components/KindList/messages';
import { practiceCardMessages } from './components/PracticeCard/messages';
import { searchResultItemMessages } from './components/SearchResultItem/messages';
import { stepsCardMessages } from './components/StepsCard/messages';
import { teamCardMessages } from './components/TeamCard/messages';
import { sharedMessages } from './messages';

const translationRef = createTranslationRef({
  id: 'offerings',
  messages: {
    ...sharedMessages,
    coverageCard: coverageCardMessages,
    coverageContent: coverageContentMessages,
    duration: durationMessages,
    endToEnd: endToEndMessages,
    flowFigures: flowFiguresMessages,
    kindList: kindListMessages,
    practiceCard: practiceCardMessages,
    searchResultItem: searchResultItemMessages,
    stepsCard: stepsCardMessages,
    teamCard: teamCardMessages,
  },
});

/** The texts of the plugin, in English, by their keys. @public */
export type OfferingsMessages = (typeof translationRef)['T'];

/** Every text of the plugin, for an app to translate. @public */
export const offeringsTranslationRef: TranslationRef<
  'offerings',
  OfferingsMessages
> = translationRef;
