import { createServer, type RequestListener, type Server } from 'node:http';

/** This machine only: nobody else on the network can reach it. */
export const loopbackAddress = '127.0.0.1';

export type Loopback = Readonly<{ server: Server; port: number; close: () => Promise<void> }>;

/**
 * Listens on the loopback; rejects with Node's error when the port is taken.
 *
 * @param port 0 for any free one
 */
export async function listenOnLoopback(listener: RequestListener, port: number): Promise<Loopback> {
  const server = createServer(listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, loopbackAddress, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port on the loopback');
  return { server, port: address.port, close: () => closeServer(server) };
}

async function closeServer(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    // Browsers keep their connections open, and Node would wait for them.
    server.closeAllConnections();
  });
}
