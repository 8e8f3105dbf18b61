import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';

const COURSES = entity('System', 'courses', 'course-team', {
  relations: [
    { type: 'hasPart', targetRef: 'component:default/course-pages' },
    { type: 'ownedBy', targetRef: 'group:default/course-team' },
  ],
});
const COURSE_PAGES = entity('Component', 'course-pages', 'course-team', {
  relations: [
    { type: 'partOf', targetRef: 'system:default/courses' },
    { type: 'ownedBy', targetRef: 'group:default/course-team' },
  ],
});

function entity(kind, name, owner, rest = {}) {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, namespace: 'default' },
    spec: { type: 'website', lifecycle: 'production', owner },
    ...rest,
  };
}

const ENTITIES = new Map(
  [COURSES, COURSE_PAGES].map(each => [
    `${each.kind.toLowerCase()}:default/${each.metadata.name}`,
    each,
  ]),
);

/** A portal that was not configured judges by the defaults. */
const SETTINGS = { assessment: {}, practices: {}, stages: {}, ownCriteria: [] };

/** A portal on this machine whose catalog knows a System and what it is made of: `{ url, close }`. */
export async function startSmallCatalog() {
  const server = createServer(async (request, response) => {
    const answer = (status, body) => {
      response.writeHead(status, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(body));
    };
    if (request.method === 'POST') {
      const { entityRefs } = await json(request);
      answer(200, { items: entityRefs.map(ref => ENTITIES.get(ref) ?? null) });
      return;
    }
    if (request.url === '/api/offerings/v1/settings') {
      answer(200, SETTINGS);
      return;
    }
    const [kind, namespace, name] = request.url.split('/').slice(-3);
    const found = ENTITIES.get(`${kind}:${namespace}/${name}`);
    answer(found ? 200 : 404, found ?? { error: { name: 'NotFoundError' } });
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => server.close(),
  };
}
