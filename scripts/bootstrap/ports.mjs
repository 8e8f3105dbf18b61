import { createServer } from 'node:net';
import { Failure } from './failure.mjs';

// A port can be taken on one of these and free on the others.
const HOSTS = ['::', '127.0.0.1', '::1'];

/** Fails with what to do where one of the ports is taken. */
export async function requireFreePorts(uses) {
  const taken = [];
  for (const use of uses) {
    if (!(await isFree(use.port))) taken.push(use);
  }
  if (taken.length) throw new Failure(takenSentence(taken));
}

/** One sentence that names the taken ports and what they are for. */
export function takenSentence(taken) {
  const names = taken.map(({ port, user }) => `${port} (${user})`);
  return names.length === 1
    ? `Port ${names[0]} is in use by another program: stop that one, perhaps a portal in another terminal, then run the same command again.`
    : `Ports ${names.join(
        ' and ',
      )} are in use by other programs: stop those, perhaps a portal in another terminal, then run the same command again.`;
}

/** A port that nothing uses at this moment. */
export async function findFreePort() {
  const server = await listen(0, '127.0.0.1');
  const { port } = server.address();
  await close(server);
  return (await isFree(port)) ? port : findFreePort();
}

async function isFree(port) {
  for (const host of HOSTS) {
    try {
      await close(await listen(port, host));
    } catch (error) {
      if (error.code === 'EADDRINUSE') return false;
      // Some machines have no IPv6.
      if (!['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(error.code)) throw error;
    }
  }
  return true;
}

function listen(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => resolve(server));
  });
}

function close(server) {
  return new Promise(resolve => server.close(resolve));
}
