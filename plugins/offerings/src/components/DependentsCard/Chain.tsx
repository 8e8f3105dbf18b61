import type { Dependents } from '@offerings/backstage-plugin-offerings-common';
import { Fragment } from 'react';
import { EntityName } from '../EntityName';

/** What something rests on an entity through, one after the other. */
export function Chain(props: {
  refs: string[];
  entities: Dependents['entities'];
}) {
  const { refs, entities } = props;
  return (
    <>
      {refs.map((ref, index) => (
        <Fragment key={ref}>
          {index > 0 && ' → '}
          <EntityName entityRef={ref} entities={entities} />
        </Fragment>
      ))}
    </>
  );
}
