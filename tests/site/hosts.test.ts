/**
 * The built site on web servers with the configurations of the README, and on one with its defaults:
 * what a reader opens is shown in the right characters, and what has moved leads on.
 */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { installPackages } from '../programs.ts';

const site = resolve('dist');
const readme = readFileSync('README.md', 'utf8');
const work = mkdtempSync(join(tmpdir(), 'hosts-'));
const running: ChildProcess[] = [];
after(async () => {
  for (const child of running) {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  }
  rmSync(work, { recursive: true, force: true });
});

/** The configuration of a host in the README, for a port of this machine and the built site. */
function snippet(language: string, port: number): string {
  const found = new RegExp(`\`\`\`${language}\\n([^]*?)\n\`\`\``).exec(readme)?.[1];
  assert.ok(found, `the README has no configuration of ${language}`);
  return found
    .replaceAll('/site', site)
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace(/^:80 \{/m, `http://127.0.0.1:${port} {`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** The modules that a host of Debian has for what the configuration uses. */
const apacheModules = ['mpm_event', 'authz_core', 'dir', 'mime', 'alias', 'negotiation'];

interface Host {
  name: string;
  program: string;
  package: string;
  /** The configuration file and the arguments with which it is started, in the foreground. */
  start: (port: number) => { config: string; args: string[] };
}

const file = (name: string): string => join(work, name);
const hosts: Host[] = [
  {
    name: 'nginx',
    program: '/usr/sbin/nginx',
    package: 'nginx-light',
    start: (port) => ({
      config: [
        `pid ${file('nginx.pid')}; error_log ${file('nginx.log')}; daemon off; worker_processes 1;`,
        'events {}',
        'http {',
        `access_log off; client_body_temp_path ${file('body')}; proxy_temp_path ${file('proxy')};`,
        `fastcgi_temp_path ${file('fastcgi')}; uwsgi_temp_path ${file('uwsgi')}; scgi_temp_path ${file('scgi')};`,
        snippet('nginx', port),
        '}',
      ].join('\n'),
      args: ['-c', file('nginx'), '-e', file('nginx.log'), '-g', 'user root;'],
    }),
  },
  {
    name: 'apache',
    program: '/usr/sbin/apache2',
    package: 'apache2',
    start: (port) => ({
      config: [
        ...apacheModules.map(
          (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
        ),
        `Listen 127.0.0.1:${port}`,
        'ServerName localhost',
        `PidFile ${file('apache.pid')}`,
        `ErrorLog ${file('apache.log')}`,
        'User www-data',
        'Group www-data',
        'TypesConfig /etc/mime.types',
        snippet('apache', port),
      ].join('\n'),
      args: ['-f', file('apache'), '-D', 'FOREGROUND'],
    }),
  },
  {
    name: 'caddy',
    program: '/usr/bin/caddy',
    package: 'caddy',
    start: (port) => ({
      config: `{\n  admin off\n  auto_https off\n}\n${snippet('caddy', port)}\n`,
      args: ['run', '--adapter', 'caddyfile', '--config', file('caddy')],
    }),
  },
];

/** Undefined where the program is there, or was installed; otherwise a sentence. */
function missing({ name, program, package: wanted }: Host): string | false {
  if (!existsSync(program)) installPackages(wanted);
  return existsSync(program) ? false : `${name} is not on this machine and could not be installed`;
}

/** Starts a host and waits until it answers. */
async function started(host: Host): Promise<string> {
  const port = await freePort();
  const { config, args } = host.start(port);
  writeFileSync(file(host.name), config);
  const child = spawn(host.program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work },
  });
  running.push(child);
  let said = '';
  child.stderr.on('data', (data: Buffer) => (said += data.toString()));
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) break;
    const answered = await fetch(origin).catch(() => undefined);
    if (answered) return origin;
    await wait(100);
  }
  throw new Error(`${host.name} does not answer: ${said}`);
}

/** A text as a browser reads it: by the character set sent, else by its mark, else as Western. */
async function asShown(response: Response): Promise<string> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const type = response.headers.get('content-type') ?? '';
  const named = /charset=([\w-]+)/i.exec(type)?.[1];
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  // JSON and XML are UTF-8 by rule, pages by their own meta element.
  const isUnicode = /json|xml|html/.test(type) || isMarked;
  return new TextDecoder(named ?? (isUnicode ? 'utf-8' : 'windows-1252')).decode(bytes);
}

const page = '/law/criminal-law/111/';
/** One file of each ending, with a word that it has and the type that it must be sent as. */
const opened: [path: string, words: string, type: RegExp][] = [
  [page, '刑法', /^text\/html/],
  [`${page}index.md`, '刑法', /^text\/markdown/],
  [`${page}index.json`, '刑法', /^application\/json/],
  [`${page}index.jsonld`, '刑法', /^application\/ld\+json/],
  [`${page}provision.akn.xml`, 'akomaNtoso', /xml/],
  [`${page}cite.bib`, '刑法', /^application\/x-bibtex/],
  [`${page}cite.ris`, '刑法', /^application\/x-research-info-systems/],
  [`${page}cite.csl.json`, '刑法', /^application\/json/],
  [`${page}cite.txt`, '刑法', /^text\/plain/],
  ['/llms.txt', '’', /^text\/plain/],
  ['/data/cases.csv', '“', /^text\/csv/],
  ['/data/redirects.map', '"/', /^text\/plain/],
  ['/feed.xml', 'feed', /xml/],
];
const [moved] = readFileSync('dist/_redirects', 'utf8')
  .split('\n')
  .filter((line) => line && !/%/.test(line));

for (const host of hosts)
  test(
    `${host.name}: types, characters, moved pages and what is not there, as the README says`,
    {
      skip: missing(host),
    },
    async () => {
      const origin = await started(host);
      for (const [path, words, type] of opened) {
        const response = await fetch(origin + path);
        assert.equal(response.status, 200, path);
        assert.match(response.headers.get('content-type') ?? '', type, path);
        assert.ok((await asShown(response)).includes(words), `${path}: wrong characters`);
      }
      const [from, to] = moved!.split(' ');
      const response = await fetch(origin + from, { redirect: 'manual' });
      if (host.name === 'nginx') {
        assert.equal(response.status, 301);
        assert.equal(new URL(response.headers.get('location')!, origin).pathname, to);
      } else assert.match(await response.text(), /http-equiv="refresh"/);
      const nothing = await fetch(`${origin}/no/such/page/`);
      assert.equal(nothing.status, 404);
      assert.ok((await nothing.text()).includes('id="main"'), 'the page for what is not there');
    },
  );

test('plain texts are UTF-8 for a browser even where a host names no character set', () => {
  for (const path of [`${page}cite.txt`, '/llms.txt', '/llms-full.txt'])
    assert.equal(readFileSync(site + path, 'utf8').codePointAt(0), 0xfeff, path);
});

test('hosts that read _headers are told types, what lasts for ever and what is asked for anew', () => {
  const rules = new Map(
    readFileSync(`${site}/_headers`, 'utf8')
      .trim()
      .split(/\n(?=\/)/)
      .map((rule) => rule.split(/\n\s+/) as [string, string]),
  );
  assert.match(rules.get('/*.bib')!, /x-bibtex; charset=utf-8$/);
  assert.match(rules.get('/_astro/*')!, /immutable$/);
  for (const path of rules.keys())
    if (path.endsWith('.json')) {
      assert.ok(existsSync(site + path) || path === '/check-chinese.json', path);
      assert.match(rules.get(path)!, /no-cache$/);
    }
  assert.ok(existsSync(`${site}/.nojekyll`));
});
