import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ValueModel } from '@offerings/backstage-plugin-offerings-common';
import { offeringsTranslationRef } from '../../translation';
import { VerdictBadge } from '../VerdictBadge';
import { useStreamLinks } from '../StreamFlow/streamLinks';
import { FindStep, type StepFinder } from './find';
import { Segments } from './Segments';
import { StreamSwitch } from './StreamSwitch';
import { ALL_STREAMS } from './useMapParams';
import styles from './ValueMap.module.css';

/** So many steps are found at a glance. */
const MANY_STEPS = 12;

/** Props of {@link MapToolbar}. */
export interface MapToolbarProps {
  model: ValueModel;
  stream: string;
  view: 'map' | 'list';
  finder: StepFinder;
  /** There is no page of the value stream to lead to. */
  isDraft?: boolean;
  onStream(stream: string): void;
  onView(view: 'map' | 'list'): void;
}

/** What is shown and how, and the verdict on it. */
export function MapToolbar(props: MapToolbarProps) {
  const { model, stream, view, finder, isDraft, onStream, onView } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const { verdict, reasons } = model.verdict;
  return (
    <div className={styles.toolbar}>
      <StreamSwitch model={model} value={stream} onChange={onStream} />
      <Segments
        label={t('endToEnd.view.label')}
        options={[
          { id: 'map', label: t('endToEnd.view.map') },
          { id: 'list', label: t('endToEnd.view.list') },
        ]}
        value={view}
        onChange={onView}
      />
      {finder.total > MANY_STEPS && <FindStep key={stream} finder={finder} />}
      {!isDraft && stream !== ALL_STREAMS && <WalkLink stream={stream} />}
      <p className={styles.verdict}>
        <VerdictBadge verdict={verdict} />
        {reasons.length > 0 && <span>{reasons[0].text}</span>}
      </p>
    </div>
  );
}

function WalkLink({ stream }: { stream: string }) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const { journey } = useStreamLinks(stream);
  return <Link to={journey}>{t('endToEnd.view.walk')}</Link>;
}
