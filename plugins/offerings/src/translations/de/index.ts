import { checkDescriptor } from './checkDescriptor';
import { contactDetails } from './contactDetails';
import { coverageCard } from './coverageCard';
import { coverageContent } from './coverageContent';
import { dependentsCard } from './dependentsCard';
import { duration } from './duration';
import { endToEnd } from './endToEnd';
import { flowFigures } from './flowFigures';
import { governanceCard } from './governanceCard';
import { journey } from './journey';
import { kindList } from './kindList';
import { learningCard } from './learningCard';
import { measuresCard } from './measuresCard';
import { offeringsPage } from './offeringsPage';
import { portfolio } from './portfolio';
import { practice } from './practice';
import { practiceCard } from './practiceCard';
import { practicesContent } from './practicesContent';
import { processingErrors } from './processingErrors';
import { readingFormat } from './readingFormat';
import { rejectedDescriptors } from './rejectedDescriptors';
import { searchResultItem } from './searchResultItem';
import { shared } from './shared';
import { stepsCard } from './stepsCard';
import { streamFlow } from './streamFlow';
import { streamMap } from './streamMap';
import { teamCard } from './teamCard';
import type { messages } from '../../translation';
import { flatten } from '../flatten';

/** Every text of the plugin in German. */
const german = flatten<typeof messages>({
  ...shared,
  checkDescriptor,
  contactDetails,
  coverageCard,
  coverageContent,
  dependentsCard,
  duration,
  endToEnd,
  flowFigures,
  governanceCard,
  journey,
  kindList,
  learningCard,
  measuresCard,
  offeringsPage,
  portfolio,
  practice,
  practiceCard,
  practicesContent,
  processingErrors,
  readingFormat,
  rejectedDescriptors,
  searchResultItem,
  stepsCard,
  streamFlow,
  streamMap,
  teamCard,
});

export default german;
