import { parseEntityRef, type Entity } from '@backstage/catalog-model';
import {
  accessSupportService,
  enrollmentProduct,
  enrollStream,
  foreignProduct,
  incidentPractice,
} from '../src/testing/entities';
import { enrollmentValueModel } from '../src/testing/valueModel';

const written: Entity[] = [
  enrollmentProduct,
  accessSupportService,
  enrollStream,
  incidentPractice,
  foreignProduct,
];

/** The entities of the tests, and whatever else their value model names. */
export const devEntities: Entity[] = [
  ...written,
  ...Object.values(enrollmentValueModel().entities)
    .filter(({ name }) => !written.some(e => e.metadata.name === name))
    .map(({ ref, kind, name, title }) => ({
      apiVersion: 'backstage.io/v1alpha1',
      kind,
      metadata: { name, title, namespace: parseEntityRef(ref).namespace },
      spec: {},
    })),
];
