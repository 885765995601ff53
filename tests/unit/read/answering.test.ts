/** Addresses that answer, move, are gone, refuse the head of a page, hang, or have no server. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { unanswered } from '../../../src/read/answering.ts';

const asked: string[] = [];
let busy = 0;
let busiest = 0;
const server = createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`);
  switch (request.url) {
    case '/there':
      return void response.end('text');
    case '/moved':
      return void response.writeHead(301, { location: '/there' }).end();
    case '/no-head':
      return void response.writeHead(request.method === 'HEAD' ? 405 : 200).end();
    case '/no-head-no-word':
      return void (request.method === 'HEAD' || response.end('text'));
    case '/hangs':
      return;
    case '/slow':
      busiest = Math.max(busiest, ++busy);
      return void setTimeout(() => response.end(String(busy--)), 30);
    default:
      return void response.writeHead(404).end();
  }
});
let origin = '';
let nobody = '';
before(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const gone = createServer();
  await new Promise<void>((done) => gone.listen(0, '127.0.0.1', done));
  nobody = `http://127.0.0.1:${(gone.address() as AddressInfo).port}/`;
  await new Promise((done) => gone.close(done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

test('what answers is left out, the rest is told with its reason, in order', async () => {
  const paths = ['/there', '/gone', '/moved', '/hangs', '/no-head', '/no-head-no-word'];
  const dead = await unanswered([...paths.map((path) => origin + path), nobody], {
    seconds: 0.3,
  });
  assert.deepEqual(dead, [
    { url: `${origin}/gone`, why: '404' },
    { url: `${origin}/hangs`, why: 'no answer in 0.3 seconds' },
    { url: nobody, why: 'ECONNREFUSED' },
  ]);
  assert.ok(asked.includes('GET /gone') && !asked.includes('GET /there'), asked.join(', '));
});
test('two addresses are asked at the same time, not more', async () => {
  assert.deepEqual(await unanswered(Array.from({ length: 6 }, () => `${origin}/slow`)), []);
  assert.equal(busiest, 2);
});
