import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  SupportContact,
  ValueModel,
} from '@offerings/backstage-plugin-offerings-common';
import { offeringsTranslationRef } from '../../translation';
import { EntityName } from '../EntityName';
import styles from './ContactDetails.module.css';

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

/** Props of {@link ContactDetails}. */
export interface ContactDetailsProps {
  contact: SupportContact;
  /** What the reader may see, by ref. */
  entities: ValueModel['entities'];
}

/** The channels of a service, its hours, and who takes over. */
export function ContactDetails(props: ContactDetailsProps) {
  const { contact, entities } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  return (
    <>
      <ul className={styles.channels}>
        {contact.channels.map(channel => (
          <li key={`${channel.type} ${channel.target}`}>
            <ChannelName {...channel} />
          </li>
        ))}
      </ul>
      {contact.hours && (
        <p className={styles.secondary}>
          {t('contactDetails.hours', { hours: contact.hours })}
        </p>
      )}
      {contact.escalation && (
        <p className={styles.secondary}>
          {t('contactDetails.escalation', {
            escalation: (
              <EntityName entityRef={contact.escalation} entities={entities} />
            ),
          })}
        </p>
      )}
    </>
  );
}
