import { RELATION_OWNED_BY, type Entity } from '@backstage/catalog-model';
import {
  useTranslationRef,
  type TranslationFunction,
} from '@backstage/frontend-plugin-api';
import {
  RELATION_DELIVERED_BY,
  RELATION_DELIVERS,
  RELATION_REALIZES,
  RELATION_SUPPORTS,
  STAGES,
  type OfferingsKind,
  type Stage,
} from '@offerings/backstage-plugin-offerings-common';
import { useMemo } from 'react';
import { usePracticeTitle, useStageTitle } from '../../hooks';
import { offeringsTranslationRef } from '../../translation';
import { linksColumn, nameColumn, textColumn } from './columns';
import { relationTargets, specText, type EntityColumn } from './entityRow';

type Translate = TranslationFunction<typeof offeringsTranslationRef.T>;

/** What is called otherwise in some organisations. */
interface Titles {
  stageTitle(stage: Stage): string;
  practiceTitle(practice: string): string;
}

function ownerColumn(t: Translate): EntityColumn {
  return linksColumn('owner', t('kindList.column.owner'), RELATION_OWNED_BY);
}

function typeColumn(t: Translate): EntityColumn {
  return textColumn('type', t('kindList.column.type'), { isSortable: true });
}

function lifecycleColumn(t: Translate): EntityColumn {
  return textColumn('lifecycle', t('kindList.column.lifecycle'), {
    isSortable: true,
  });
}

function needColumn(t: Translate): EntityColumn {
  return textColumn('need', t('kindList.column.need'), { defaultWidth: '3fr' });
}

function deliveredByColumn(t: Translate): EntityColumn {
  return textColumn('deliveredBy', t('kindList.column.deliveredBy'), {
    toText: entity =>
      t('kindList.services', {
        count: relationTargets(entity, RELATION_DELIVERED_BY).length,
      }),
  });
}

function supportsColumn(t: Translate): EntityColumn {
  return textColumn('supports', t('kindList.column.supports'), {
    toText: entity =>
      t('kindList.applied', {
        count: relationTargets(entity, RELATION_SUPPORTS).length,
      }),
  });
}

function practiceColumn(t: Translate, { practiceTitle }: Titles): EntityColumn {
  return textColumn('practice', t('kindList.column.practice'), {
    defaultWidth: '2fr',
    toText: entity => {
      const practice = specText(entity, 'practice');
      return practiceTitle(practice);
    },
  });
}

function stagesColumn(t: Translate, { stageTitle }: Titles): EntityColumn {
  const stagesOf = (entity: Entity) => {
    const named = entity.spec?.stages;
    return STAGES.filter(
      stage => Array.isArray(named) && named.includes(stage),
    );
  };
  return textColumn('stages', t('kindList.column.stages'), {
    defaultWidth: '2fr',
    toText: entity => stagesOf(entity).map(stageTitle).join(', '),
  });
}

const COLUMNS: Readonly<
  Record<OfferingsKind, (t: Translate, titles: Titles) => EntityColumn[]>
> = {
  Product: t => [
    nameColumn(t('kindList.column.name')),
    ownerColumn(t),
    typeColumn(t),
    lifecycleColumn(t),
    needColumn(t),
    deliveredByColumn(t),
  ],
  Service: t => [
    nameColumn(t('kindList.column.name')),
    ownerColumn(t),
    typeColumn(t),
    lifecycleColumn(t),
    needColumn(t),
    linksColumn('delivers', t('kindList.column.delivers'), RELATION_DELIVERS),
  ],
  ValueStream: t => [
    nameColumn(t('kindList.column.name')),
    ownerColumn(t),
    typeColumn(t),
    lifecycleColumn(t),
    linksColumn('realizes', t('kindList.column.realizes'), RELATION_REALIZES),
    textColumn('outcome', t('kindList.column.outcome'), {
      defaultWidth: '3fr',
    }),
  ],
  Practice: (t, titles) => [
    nameColumn(t('kindList.column.name')),
    practiceColumn(t, titles),
    ownerColumn(t),
    lifecycleColumn(t),
    stagesColumn(t, titles),
    supportsColumn(t),
  ],
};

/** The columns that are of use for a kind. */
export function useColumns(kind: OfferingsKind): EntityColumn[] {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const stageTitle = useStageTitle();
  const practiceTitle = usePracticeTitle();
  return useMemo(
    () => COLUMNS[kind](t, { stageTitle, practiceTitle }),
    [kind, t, stageTitle, practiceTitle],
  );
}
