import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

/**
 * A throw-away registry on loopback that knows these packages and nothing else: a document for each of them, and its
 * tarball. Resolves with `{ url, close }`.
 */
export async function startRegistry(packages) {
  const tarballs = new Map();
  const documents = new Map();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url);
    if (documents.has(path)) {
      response.setHeader('content-type', 'application/json');
      response.end(documents.get(path));
    } else if (tarballs.has(path)) {
      response.end(tarballs.get(path));
    } else {
      response.writeHead(404).end();
    }
  });
  // Yarn does not survive a connection that is closed while it sends a request.
  server.keepAliveTimeout = 0;
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${server.address().port}`;

  for (const { manifest, tarball } of packages) {
    const content = await readFile(tarball);
    const hash = createHash('sha512').update(content).digest();
    // Yarn keeps what it downloads by name and version, but what has such an address by that.
    const path = `/packed/${hash.toString('hex')}/${manifest.name}.tgz`;
    tarballs.set(path, content);
    documents.set(
      `/${manifest.name}`,
      JSON.stringify(
        documentOf(manifest, {
          integrity: `sha512-${hash.toString('base64')}`,
          tarball: url + path,
        }),
      ),
    );
  }
  return {
    url,
    close() {
      server.closeAllConnections();
      return new Promise(resolve => server.close(resolve));
    },
  };
}

function documentOf(manifest, dist) {
  const { name, version } = manifest;
  return {
    name,
    'dist-tags': { latest: version },
    versions: { [version]: { ...manifest, dist } },
  };
}
