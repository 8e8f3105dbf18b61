import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  FlowStep,
  SupportContact,
} from '@offerings/backstage-plugin-offerings-common';
import { RiLifebuoyLine } from '@remixicon/react';
import { offeringsTranslationRef } from '../../translation';
import { CommaList } from '../CommaList';
import { EntityName } from '../EntityName';
import { contactsFor } from './contactsFor';
import styles from './Journey.module.css';
import { useJourney } from './JourneyContext';

/** How to reach the people who help, at a moment of help; nothing where it only brings word or nobody is named. */
export function HowToGetHelp({ step }: { step: FlowStep }) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const { model } = useJourney();
  const contacts = contactsFor(step, model);
  if (contacts.length === 0) return null;
  return (
    <div className={styles.getHelp}>
      <RiLifebuoyLine size={16} aria-hidden />
      <span>{t('journey.help')}</span>
      <ul>
        {contacts.map(contact => (
          <li key={contact.service}>
            <EntityName entityRef={contact.service} entities={model.entities} />
            {': '}
            <CommaList
              items={contact.channels.map(channel => (
                <Channel channel={channel} />
              ))}
            />
            {contact.hours && ` (${contact.hours})`}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Channel(props: { channel: SupportContact['channels'][number] }) {
  const { type, target, url } = props.channel;
  return url ? (
    <Link to={url} title={target}>
      {type}
    </Link>
  ) : (
    <>
      {type}: {target}
    </>
  );
}
