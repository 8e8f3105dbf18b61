import {
  createTranslationRef,
  type TranslationRef,
} from '@backstage/frontend-plugin-api';
import { checkDescriptorMessages } from './components/CheckDescriptor/messages';
import { contactDetailsMessages } from './components/ContactDetails/messages';
import { coverageCardMessages } from './components/CoverageCard/messages';
import { coverageContentMessages } from './components/CoverageContent/messages';
import { dependentsCardMessages } from './components/DependentsCard/messages';
import { durationMessages } from './components/Duration/messages';
import { endToEndMessages } from './components/EndToEnd/messages';
import { flowFiguresMessages } from './components/FlowFigures/messages';
import { governanceCardMessages } from './components/GovernanceCard/messages';
import { journeyMessages } from './components/Journey/messages';
import { kindListMessages } from './components/KindList/messages';
import { learningCardMessages } from './components/LearningCard/messages';
import { measuresCardMessages } from './components/MeasuresCard/messages';
import { portfolioMessages } from './components/Portfolio/messages';
import { practiceCardMessages } from './components/PracticeCard/messages';
import { practicesContentMessages } from './components/PracticesContent/messages';
import { processingErrorsMessages } from './components/ProcessingErrors/messages';
import { readingFormatMessages } from './components/ReadingFormat/messages';
import { rejectedDescriptorsMessages } from './components/RejectedDescriptors/messages';
import { searchResultItemMessages } from './components/SearchResultItem/messages';
import { stepsCardMessages } from './components/StepsCard/messages';
import { streamFlowMessages } from './components/StreamFlow/messages';
import { streamMapMessages } from './components/StreamMap/messages';
import { teamCardMessages } from './components/TeamCard/messages';
import { sharedMessages } from './messages';
import { practiceMessages } from './practiceMessages';
import { offeringsPageMessages } from './screens/messages';

/** The texts in English, by screen. */
export const messages = {
  ...sharedMessages,
  checkDescriptor: checkDescriptorMessages,
  contactDetails: contactDetailsMessages,
  coverageCard: coverageCardMessages,
  coverageContent: coverageContentMessages,
  dependentsCard: dependentsCardMessages,
  duration: durationMessages,
  endToEnd: endToEndMessages,
  flowFigures: flowFiguresMessages,
  governanceCard: governanceCardMessages,
  journey: journeyMessages,
  kindList: kindListMessages,
  learningCard: learningCardMessages,
  measuresCard: measuresCardMessages,
  offeringsPage: offeringsPageMessages,
  portfolio: portfolioMessages,
  practice: practiceMessages,
  practiceCard: practiceCardMessages,
  practicesContent: practicesContentMessages,
  processingErrors: processingErrorsMessages,
  readingFormat: readingFormatMessages,
  rejectedDescriptors: rejectedDescriptorsMessages,
  searchResultItem: searchResultItemMessages,
  stepsCard: stepsCardMessages,
  streamFlow: streamFlowMessages,
  streamMap: streamMapMessages,
  teamCard: teamCardMessages,
};

const translationRef = createTranslationRef({
  id: 'offerings',
  messages,
  translations: { de: () => import('./translations/de') },
});

/** The texts of the plugin, in English, by their keys. @public */
export type OfferingsMessages = (typeof translationRef)['T'];

/** Every text of the plugin, in English and German, for an app to translate further. @public */
export const offeringsTranslationRef: TranslationRef<
  'offerings',
  OfferingsMessages
> = translationRef;
