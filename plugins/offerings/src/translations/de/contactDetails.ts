import type { contactDetailsMessages } from '../../components/ContactDetails/messages';
import type { Translated } from '../Translated';

export const contactDetails: Translated<typeof contactDetailsMessages> = {
  hours: 'Zeiten: {{hours}}',
  escalation: 'Eskaliert an {{escalation}}',
};
