import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type {
  SupportContact,
  ValueModel,
} from '@offerings/backstage-plugin-offerings-common';
import { offeringsTranslationRef } from '../../translation';
import { EntityName } from '../EntityName';
import styles from './TeamCard.module.css';

type Channel = SupportContact['channels'][number];

function ChannelName({ type, target, url }: Channel) {
  if (!url) {
    return (
      <>
        {type}: {target}
      </>
    );
  }
  return (
    <Link to={url} title={target}>
      {type}
    </Link>
  );
}

function Contact(props: {
  contact: SupportContact;
  entities: ValueModel['entities'];
}) {
  const { contact, entities } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  return (
    <li>
      <EntityName entityRef={contact.service} entities={entities} />
      <ul className={styles.channels}>
        {contact.channels.map(channel => (
          <li key={`${channel.type} ${channel.target}`}>
            <ChannelName {...channel} />
          </li>
        ))}
      </ul>
      {contact.hours && (
        <p className={styles.secondary}>
          {t('teamCard.hours', { hours: contact.hours })}
        </p>
      )}
      {contact.escalation && (
        <p className={styles.secondary}>
          {t('teamCard.escalation', {
            escalation: (
              <EntityName entityRef={contact.escalation} entities={entities} />
            ),
          })}
        </p>
      )}
    </li>
  );
}

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
            <Contact
              key={contact.service}
              contact={contact}
              entities={entities}
            />
          ))}
        </ul>
      )}
    </div>
  );
}
