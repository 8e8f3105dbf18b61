import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ValueModel } from '@offerings/backstage-plugin-offerings-common';
import { Suspense, useEffect, useMemo, useRef } from 'react';
import { offeringsTranslationRef } from '../../translation';
import { Loading } from '../OfferingGate/Loading';
import { NoValueStream } from './NoValueStream';
import { useStepFinder } from './find';
import { Later } from './Later';
import { Legend } from './legend';
import { StepList } from './list';
import { MapToolbar } from './MapToolbar';
import { preloadable } from './preloadable';
import { StreamSummary } from './StreamSummary';
import { useSelectedStep } from './useSelectedStep';
import { ALL_STREAMS, defaultStream, useMapParams } from './useMapParams';
import { useWidth } from './useWidth';
import styles from './ValueMap.module.css';

const map = preloadable(() => import('./map/FlowMap'));

/** Under this width, in pixels, the list comes first. */
const NARROW = 640;

/** Brings the code of the map while the model is asked for, where there is room for a map. */
export function usePreloadedMap() {
  useEffect(() => {
    // One that does not come is tried again, and reported, where it is drawn.
    if (window.innerWidth >= NARROW) map.load().catch(() => {});
  }, []);
}

/** Props of {@link ValueMap}. */
export interface ValueMapProps {
  model: ValueModel;
  /** It is not in the catalog like this, so that there is no page to lead to. */
  isDraft?: boolean;
}

/** An offering from the first need to the last improvement: its figures, its map and, in words, its steps. */
export function ValueMap(props: ValueMapProps) {
  const { model } = props;
  return (
    <div className={styles.root}>
      {model.flows.length === 0 ? (
        <NoValueStream model={model} />
      ) : (
        <Streams {...props} />
      )}
    </div>
  );
}

function Streams({ model, isDraft }: ValueMapProps) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const root = useRef<HTMLDivElement>(null);
  const [params, setParams] = useMapParams(model);
  const [measured, width] = useWidth();
  const isNarrow = width > 0 && width < NARROW;
  const view = params.view ?? (isNarrow ? 'list' : 'map');
  const stream = params.stream ?? defaultStream(model) ?? ALL_STREAMS;
  const flows = useMemo(
    () =>
      model.flows.filter(
        flow => stream === ALL_STREAMS || flow.valueStream === stream,
      ),
    [model, stream],
  );
  const isEmpty = flows.every(flow => flow.steps.length === 0);
  const { selected, select, details } = useSelectedStep({
    model,
    root,
    params,
    setParams,
  });
  const finder = useStepFinder(model, flows);
  const { found, sought } = finder;
  const shown = { model, flows, selected, found, sought, onSelect: select };
  return (
    <div ref={measured}>
      <div ref={root} className={styles.column}>
        <MapToolbar
          model={model}
          stream={stream}
          view={view}
          finder={finder}
          isDraft={isDraft}
          onStream={next =>
            setParams({ ...params, stream: next, step: undefined })
          }
          onView={next => setParams({ ...params, view: next })}
        />
        {flows.map(flow => (
          <StreamSummary
            key={flow.valueStream}
            model={model}
            flow={flow}
            isNamed={flows.length > 1}
          />
        ))}
        {isEmpty && <p>{t('endToEnd.emptyStream')}</p>}
        {view === 'list' ? (
          <div className={styles.beside}>
            <StepList {...shown} />
            {details}
          </div>
        ) : (
          <Suspense fallback={<Loading />}>
            {!isEmpty && (
              <div className={styles.map}>
                <a className={styles.skip} href="#offerings-end-to-end-legend">
                  {t('endToEnd.map.skip')}
                </a>
                <map.Component {...shown} details={details} />
                <div id="offerings-end-to-end-legend" tabIndex={-1}>
                  <Legend />
                </div>
              </div>
            )}
            <Later>
              <div className={styles.spoken}>
                <StepList model={model} flows={flows} />
              </div>
            </Later>
          </Suspense>
        )}
      </div>
    </div>
  );
}
