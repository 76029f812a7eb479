import type { Server } from 'node:http';
import { ExpectedError } from '../../src/model/expected-error.ts';

/** Takes a port for a server; one that another program has is a fault of the call. */
export async function listen(server: Server, port: number): Promise<void> {
  await new Promise<void>((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') return fail(error);
      fail(
        new ExpectedError({
          what: `port ${port} is taken by another program`,
          fix: 'Choose another: PORT=4322 npm start.',
        }),
      );
    });
    server.listen(port, done);
  });
}
