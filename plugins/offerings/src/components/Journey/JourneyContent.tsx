import { Legible } from '../Legible';
import { StreamGate, useStreamFlow } from '../StreamFlow';
import { titleOf } from '../../model/titles';
import { Journey } from './Journey';

/** The *Journey* tab of a ValueStream. */
export function JourneyContent() {
  const view = useStreamFlow();
  return (
    <Legible>
      <StreamGate view={view}>
        {(flow, model) => (
          <Journey
            flow={flow}
            model={model}
            title={titleOf(model.entities, flow.valueStream)}
          />
        )}
      </StreamGate>
    </Legible>
  );
}
