import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Text } from '@backstage/ui';
import type {
  MemberOwner,
  ValueModel,
} from '@offerings/backstage-plugin-offerings-common';
import { useState } from 'react';
import { offeringsTranslationRef } from '../../translation';
import { OwnerTile } from './OwnerTile';
import styles from './TeamCard.module.css';

const AT_FIRST = 6;

function countTeams(owners: MemberOwner[]): number {
  return new Set(owners.filter(o => o.resolved).map(o => o.owner)).size;
}

/** What needs attention, and the entity whose page is open, come before the fold. */
function inOrder(owners: MemberOwner[], entityRef: string): MemberOwner[] {
  const rank = (owner: MemberOwner) => {
    if (owner.offering === entityRef) return 0;
    return owner.resolved && !owner.disagrees ? 2 : 1;
  };
  return owners.length > AT_FIRST
    ? [...owners].sort((a, b) => rank(a) - rank(b))
    : owners;
}

function Sharing(props: { owners: MemberOwner[]; shared: boolean }) {
  const { owners, shared } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const teams = countTeams(owners);
  if (teams === 0) return <>{t('teamCard.unowned')}</>;
  if (!shared) return <>{t('teamCard.split', { count: teams })}</>;
  return (
    <>{owners.length > 1 ? t('teamCard.shared') : t('teamCard.sharedAlone')}</>
  );
}

/** The owner of the product and of each service, and whether it is one team or several. */
export function OwnerTiles(props: { model: ValueModel; entityRef: string }) {
  const { model, entityRef } = props;
  const { owners, shared } = model.ownership;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const [isOpen, setOpen] = useState(false);
  const ordered = inOrder(owners, entityRef);
  const shown = isOpen ? ordered : ordered.slice(0, AT_FIRST);
  return (
    <div>
      <Text as="p" variant="body-small" color="secondary">
        <Sharing owners={owners} shared={shared} />
      </Text>
      <ul className={styles.tiles} aria-label={t('teamCard.owners')}>
        {shown.map(owner => (
          <OwnerTile
            key={owner.offering}
            owner={owner}
            entities={model.entities}
            isOwn={owner.offering === model.focus}
          />
        ))}
      </ul>
      {shown.length < owners.length && (
        <Button size="small" variant="tertiary" onPress={() => setOpen(true)}>
          {t('teamCard.showAll', { total: String(owners.length) })}
        </Button>
      )}
    </div>
  );
}
