import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type {
  SupportContact,
  ValueModel,
} from '@offerings/backstage-plugin-offerings-common';
import { offeringsTranslationRef } from '../../translation';
import { ContactDetails } from '../ContactDetails';
import { EntityName } from '../EntityName';
import styles from './TeamCard.module.css';

function isOfUse(contact: SupportContact): boolean {
  return contact.channels.length > 0 || contact.escalation !== undefined;
}

/** How to get help now; that of the service whose page is open comes first. */
export function SupportContacts(props: { model: ValueModel }) {
  const { ownership, entities, focus } = props.model;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const contacts = ownership.support
    .filter(isOfUse)
    .sort((a, b) => Number(b.service === focus) - Number(a.service === focus));
  return (
    <div>
      <Text as="h4" variant="body-medium" weight="bold">
        {t('teamCard.support')}
      </Text>
      {contacts.length === 0 ? (
        <Text as="p" variant="body-small" color="secondary">
          {t('teamCard.noSupport')}
        </Text>
      ) : (
        <ul className={styles.contacts}>
          {contacts.map(contact => (
            <li key={contact.service}>
              <EntityName entityRef={contact.service} entities={entities} />
              <ContactDetails contact={contact} entities={entities} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
