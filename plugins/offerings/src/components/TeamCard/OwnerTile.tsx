import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Badge } from '@backstage/ui';
import type {
  MemberOwner,
  ValueModel,
} from '@offerings/backstage-plugin-offerings-common';
import { kindOf } from '../../model/refs';
import { offeringsTranslationRef } from '../../translation';
import { EntityName } from '../EntityName';
import { Nobody } from './Nobody';
import styles from './TeamCard.module.css';

/** Props of {@link OwnerTile}. */
export interface OwnerTileProps {
  owner: MemberOwner;
  entities: ValueModel['entities'];
  /** It is the Service whose page is open. */
  isOwn: boolean;
}

function People(props: { members?: number }) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  return props.members === undefined ? null : (
    <span className={styles.secondary}>
      {t('teamCard.people', { count: props.members })}
    </span>
  );
}

function Disagreement(props: OwnerTileProps) {
  const { owner, entities } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  return (
    <span className={styles.disagrees}>
      {owner.accountable
        ? t('teamCard.disagrees', {
            accountable: (
              <EntityName entityRef={owner.accountable} entities={entities} />
            ),
          })
        : t('teamCard.disagreesNobody')}
    </span>
  );
}

/** The owner of one product or service. */
export function OwnerTile(props: OwnerTileProps) {
  const { owner, entities, isOwn } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const isProduct = kindOf(owner.offering) === 'product';
  const needsAttention = !owner.resolved || owner.disagrees === true;
  return (
    <li className={styles.tile} data-attention={needsAttention}>
      <span className={styles.secondary}>
        {isProduct ? t('kind.product') : t('kind.service')} ·{' '}
        <EntityName entityRef={owner.offering} entities={entities} />
        {isOwn && <Badge size="small">{t('within.ownShare')}</Badge>}
      </span>
      {owner.owner && owner.resolved && (
        <>
          <strong>
            <EntityName entityRef={owner.owner} entities={entities} />
          </strong>
          <People members={entities[owner.owner]?.members} />
        </>
      )}
      {owner.owner && !owner.resolved && (
        <Nobody reason={t('teamCard.ownerUnresolved')}>
          <code>{owner.owner}</code>
        </Nobody>
      )}
      {!owner.owner && <Nobody reason={t('teamCard.noOwner')} />}
      {owner.disagrees && <Disagreement {...props} />}
    </li>
  );
}
