import { Legible } from '../Legible';
import { StreamGate, useStreamFlow } from '../StreamFlow';
import { titleOf } from '../../model/titles';
import { StreamMap } from './StreamMap';

/** The *Value stream map* tab of a ValueStream. */
export function StreamMapContent() {
  const view = useStreamFlow();
  return (
    <Legible>
      <StreamGate view={view}>
        {(flow, model) => (
          <StreamMap
            flow={flow}
            model={model}
            title={titleOf(model.entities, flow.valueStream)}
          />
        )}
      </StreamGate>
    </Legible>
  );
}
