import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { RiArrowDownSLine, RiArrowUpSLine } from '@remixicon/react';
import { offeringsTranslationRef } from '../../translation';
import { Segments } from '../EndToEnd/Segments';
import { beginOf } from '../StreamFlow';
import styles from './Journey.module.css';
import { useElapsedWords } from './useElapsedWords';
import type { JourneyWalk } from './useJourneyStep';
import type { StakeholderChoice } from './useStakeholder';

/** Props of {@link JourneyControls}. */
export interface JourneyControlsProps {
  walk: JourneyWalk;
  stakeholder: StakeholderChoice;
}

/** Goes from step to step, and chooses whose journey it is. */
export function JourneyControls(props: JourneyControlsProps) {
  const { walk, stakeholder } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const { place, stops } = walk;
  const where = useWhere(walk);
  return (
    <div className={styles.controls}>
      <div
        role="group"
        aria-label={t('journey.walk')}
        className={styles.buttons}
      >
        <Button
          size="small"
          variant="secondary"
          iconStart={<RiArrowUpSLine />}
          isDisabled={place <= 0}
          onPress={() => walk.goTo(place - 1)}
        >
          {t('journey.previous')}
        </Button>
        <Button
          size="small"
          variant="primary"
          iconStart={<RiArrowDownSLine />}
          isDisabled={place >= stops.length - 1}
          onPress={() => walk.goTo(place + 1)}
        >
          {place < 0 ? t('journey.first') : t('journey.next')}
        </Button>
      </div>
      <p className={styles.where}>{where}</p>
      <p role="status" className={styles.spoken}>
        {walk.moved ? where : ''}
      </p>
      {stakeholder.all.length > 1 && (
        <div className={styles.whose}>
          <span aria-hidden>{t('journey.as')}</span>
          <Segments
            label={t('journey.as')}
            options={stakeholder.all.map(name => ({ id: name, label: name }))}
            value={stakeholder.chosen ?? ''}
            onChange={stakeholder.choose}
          />
        </div>
      )}
    </div>
  );
}

function useWhere({ place, stops }: JourneyWalk): string {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const elapsed = useElapsedWords();
  const rung = stops[place];
  if (!rung?.step) return t('journey.steps', { count: stops.length });
  return t('journey.where', {
    number: String(place + 1),
    of: String(stops.length),
    step: rung.step.title,
    when: elapsed(beginOf(rung)),
  });
}
