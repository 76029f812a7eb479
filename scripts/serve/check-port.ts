import { createServer } from 'node:http';
import { listen } from './listen.ts';

/** Refuses a port that another program has, before the work of a build is done for it. */
export async function checkPort(port: number): Promise<void> {
  const server = createServer();
  await listen(server, port);
  await new Promise((done) => server.close(done));
}
