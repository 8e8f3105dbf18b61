import type { Entity } from '@backstage/catalog-model';
import {
  changed,
  component,
  deskAlone,
  LENDING,
  offering,
  without,
} from '../../testing';

const { product, service, stream, part, board } = LENDING;

/** An offering that misses something. */
export interface Miss {
  entities: Entity[];
  root?: string;
}

/** The small offering with something else in one field. */
function lacking(ref: string, path: string, value?: unknown): Miss {
  return { entities: changed(offering(), ref, path, value) };
}

function lackingEntity(ref: string): Miss {
  return { entities: without(offering(), ref) };
}

/** The offering without a supplier, or a word about one. */
function silentOnSuppliers(): Miss {
  return {
    entities: changed(
      changed(offering(), product, 'spec.suppliers', undefined),
      stream,
      'spec.steps[2].suppliers',
      undefined,
    ),
  };
}

/** Ways to miss each criterion: one for each fix that it may offer. */
export const MISSES: Readonly<Record<string, Record<string, Miss>>> = {
  'owners-resolve': {
    'an owner who is not there': lacking(service, 'spec.owner', 'nobody'),
    'an owner to be named': lacking(product, 'spec.owner', 'TODO'),
  },
  'accountable-for-whole': {
    'nobody named': lacking(product, 'spec.governance.accountable'),
    'no governance': lacking(product, 'spec.governance'),
    'somebody who is not there': lackingEntity(board),
  },
  'decision-rights-named': {
    'none named': lacking(product, 'spec.governance.decisionRights'),
  },
  'stakeholders-named': { 'none named': lacking(product, 'spec.stakeholders') },
  'steps-have-performers': {
    'a step of nobody': lacking(stream, 'spec.steps[5].performers'),
    'no stream': lackingEntity(stream),
  },
  'capabilities-have-parts': {
    'no part': lacking(product, 'spec.capabilities[0].parts'),
    'no capability': lacking(product, 'spec.capabilities'),
    'a service on nothing': { entities: deskAlone(), root: service },
  },
  'parts-resolve': {
    'a part that is not there': lackingEntity(part),
    'no part': lacking(product, 'spec.capabilities'),
    'a service on what is not there': {
      entities: deskAlone({ dependsOn: ['component:x'] }),
      root: service,
    },
  },
  'parts-not-deprecated': {
    'a deprecated part': {
      entities: [
        ...changed(offering(), product, 'spec.capabilities[2]', {
          name: 'Kiosk',
          type: 'software',
          parts: ['component:kiosk'],
        }),
        component('kiosk', {
          lifecycle: 'deprecated',
          owner: 'library-team',
        }),
      ],
    },
    'no part': lacking(product, 'spec.capabilities'),
  },
  'parts-have-owners': {
    'a part of nobody': lacking(part, 'spec.owner'),
    'no part': lacking(product, 'spec.capabilities'),
  },
  'information-named': {
    'no such capability': lacking(
      product,
      'spec.capabilities[1].type',
      'policy',
    ),
    'a service without guidance': {
      entities: deskAlone({ guidance: undefined }),
      root: service,
    },
  },
  'reliability-measured': { 'not measured': lacking(product, 'spec.measures') },
  'no-hidden-dependency': {
    'used by a step': lacking(stream, 'spec.steps[5].uses', ['api:stamps']),
    'needed by a part': lacking(part, 'spec.dependsOn', ['resource:stamps']),
    'used in a service that stands alone': {
      entities: deskAlone({ dependsOn: [] }),
      root: service,
    },
    'neither part nor use': {
      entities: changed(
        changed(offering(), product, 'spec.capabilities', []),
        stream,
        'spec.steps[4].uses',
        [],
      ),
    },
  },
  'suppliers-stated': { 'nothing said': silentOnSuppliers() },
  'suppliers-provide': {
    'not said': lacking(product, 'spec.suppliers[0].provides'),
    'no supplier': silentOnSuppliers(),
  },
  'suppliers-agreements': {
    'not linked': lacking(product, 'spec.suppliers[0].agreement'),
  },
  'suppliers-relationship-owners': {
    'nobody named': lacking(product, 'spec.suppliers[0].relationshipOwner'),
  },
  'step-suppliers-declared': {
    'another one': lacking(stream, 'spec.steps[2].suppliers', ['Bindery']),
    'another one by its ref': lacking(stream, 'spec.steps[2].suppliers', [
      'group:bindery',
    ]),
    'none in a step': lacking(stream, 'spec.steps[2].suppliers'),
    'no step': lacking(stream, 'spec.steps'),
  },
  'supplier-management': {
    'no practice': lackingEntity('practice:default/supplier-management'),
  },
  'value-stream-realizes': { 'no stream': lackingEntity(stream) },
  'journey-complete': {
    'a stage without a step': lacking(stream, 'spec.steps[6].stage', 'deliver'),
    'neither acquired nor built': lacking(
      stream,
      'spec.steps[2].stage',
      'design',
    ),
    'no stream': lackingEntity(stream),
  },
  'services-usable': {
    'no access': lacking(service, 'spec.access'),
    'no guidance': lacking(service, 'spec.guidance'),
    'no channel': lacking(service, 'spec.support.channels'),
    'no escalation': lacking(service, 'spec.support.escalation'),
    'no support at all': lacking(service, 'spec.support'),
    'no service': lackingEntity(service),
  },
  'essential-practices': {
    'an absent practice': lackingEntity('practice:default/service-design'),
  },
  'times-recorded': {
    'no process time': lacking(stream, 'spec.steps[5].processTime'),
    'no wait time': lacking(stream, 'spec.steps[3].waitTime'),
    'old times': lacking(stream, 'spec.observedOn', '2020-01-01'),
    'no stream': lackingEntity(stream),
  },
  'support-learning': {
    'nothing learned': lacking(product, 'spec.improvements'),
    'nothing changed': lacking(product, 'spec.improvements[0].changes'),
  },
};
