import type { ValueModel } from '@offerings/backstage-plugin-offerings-common';
import { useCallback, useRef, type ReactNode, type RefObject } from 'react';
import { StepDetails } from './details';
import { stepKey } from './layout';
import { focusWhenDrawn } from './map/stepFocus';
import type { MapParams } from './useMapParams';

/** What {@link useSelectedStep} needs. */
export interface SelectedStepOptions {
  model: ValueModel;
  /** Where the steps are, for the focus to return to. */
  root: RefObject<HTMLElement>;
  params: MapParams;
  setParams(params: MapParams): void;
}

/** The step whose details are open, and how to open another one. */
export function useSelectedStep(options: SelectedStepOptions): {
  selected?: string;
  select(step: string): void;
  details?: ReactNode;
} {
  const { model, root, params, setParams } = options;
  const openedByReader = useRef(false);
  const latest = useRef(params);
  latest.current = params;
  const select = useCallback(
    (key: string) => {
      const [stream, id] = splitKey(key);
      openedByReader.current = true;
      setParams({ ...latest.current, step: { stream, id } });
    },
    [setParams],
  );
  const flow = model.flows.find(
    ({ valueStream }) => valueStream === params.step?.stream,
  );
  const step = flow?.steps.find(({ id }) => id === params.step?.id);
  if (!flow || !step) {
    return { select };
  }
  const selected = stepKey(flow.valueStream, step.id);
  const close = () => {
    setParams({ ...params, step: undefined });
    focusWhenDrawn(root.current, selected);
  };
  return {
    selected,
    select,
    details: (
      <StepDetails
        model={model}
        flow={flow}
        step={step}
        takesFocus={openedByReader.current}
        onClose={close}
        onSelect={id => select(stepKey(flow.valueStream, id))}
      />
    ),
  };
}

function splitKey(key: string): [stream: string, step: string] {
  const hash = key.indexOf('#');
  return [key.slice(0, hash), key.slice(hash + 1)];
}
