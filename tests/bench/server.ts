/** A small server of one folder, for the bench's own browser. Counts what it gives. */
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipBytes } from './sizes.ts';

const types: Record<string, string> = {
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

export interface Server {
  /** `http://127.0.0.1:…`, without slash. */
  origin: string;
  /** Bytes given since the last call, text counted as gzip would make it. */
  given(): number;
  stop(): Promise<void>;
}

/**
 * Serve `folder` on a free port of this machine alone. Nothing is cached, so that every load is a
 * first one.
 */
export async function serve(folder: string): Promise<Server> {
  let given: string[] = [];
  const server = createServer((request, response) => {
    const path = normalize(
      decodeURIComponent(new URL(request.url ?? '/', 'http://bench').pathname),
    );
    const file = join(folder, path === '/' ? 'index.html' : path);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile())
      return void response.writeHead(404).end();
    given.push(file);
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-length': statSync(file).size,
      'cache-control': 'no-store',
    });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    given: () => {
      const bytes = given.reduce(
        (sum, file) =>
          sum + (/\.(js|json|html)$/.test(file) ? gzipBytes(file) : statSync(file).size),
        0,
      );
      given = [];
      return bytes;
    },
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
