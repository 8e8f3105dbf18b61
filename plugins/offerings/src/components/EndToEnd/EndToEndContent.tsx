import { useOfferingView } from '../../hooks';
import { Legible } from '../Legible';
import { OfferingGate } from '../OfferingGate';
import { WithinPicker } from '../WithinPicker';
import { usePreloadedMap, ValueMap } from './ValueMap';
import styles from './ValueMap.module.css';

/** The *End to end* tab of a Product or Service. */
export function EndToEndContent() {
  const view = useOfferingView();
  usePreloadedMap();
  return (
    <Legible>
      <OfferingGate view={view}>
        {model => (
          <div className={styles.column}>
            <WithinPicker model={model} onChoose={view.chooseWithin} />
            <ValueMap model={model} />
          </div>
        )}
      </OfferingGate>
    </Legible>
  );
}
