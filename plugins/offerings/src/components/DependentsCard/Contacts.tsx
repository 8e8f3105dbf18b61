import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  Dependents,
  SupportContact,
} from '@offerings/backstage-plugin-offerings-common';
import { offeringsTranslationRef } from '../../translation';
import { ContactDetails } from '../ContactDetails';
import { EntityName } from '../EntityName';
import { MoreButton, useFold } from '../Fold';
import { Section } from './Section';
import styles from './DependentsCard.module.css';

const AT_FIRST = 2;

/** The team behind a service, where it is known, and the service. */
function ContactName(props: {
  service: string;
  entities: Dependents['entities'];
}) {
  const { service, entities } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const name = <EntityName entityRef={service} entities={entities} />;
  const owner = entities[service]?.owner;
  if (!owner || !Object.hasOwn(entities, owner)) return name;
  return (
    <>
      {t('dependentsCard.contactFor', {
        owner: <EntityName entityRef={owner} entities={entities} />,
        service: name,
      })}
    </>
  );
}

/** Whom to call, the most likely one to help first. */
export function Contacts(props: {
  contacts: SupportContact[];
  entities: Dependents['entities'];
}) {
  const { contacts, entities } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const fold = useFold(contacts, AT_FIRST);
  return (
    <Section title={t('dependentsCard.callTitle')}>
      {contacts.length === 0 && (
        <p className={styles.line}>{t('dependentsCard.noContact')}</p>
      )}
      <ul className={styles.contacts}>
        {fold.shown.map(contact => (
          <li key={contact.service}>
            <ContactName service={contact.service} entities={entities} />
            <ContactDetails contact={contact} entities={entities} />
          </li>
        ))}
      </ul>
      <MoreButton fold={fold} />
    </Section>
  );
}
