// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { createHash } from 'node:crypto';
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import {
  createServer,
  IncomingMessage,
  Server,
  ServerResponse,
} from 'node:http';
import { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fetchLockList } from './fetchLockList';
import { LockList } from './lockList';

const CONTENT = Buffer.from('one engine '.repeat(20_000));
const PATH = 'org/example/engine/1.0/engine-1.0.jar';

type Answer = (request: IncomingMessage, response: ServerResponse) => unknown;

function lockListOf(paths: string[], content = CONTENT): LockList {
  const sha512 = createHash('sha512').update(content).digest('base64');
  const files = paths.map(path => ({ path, size: content.length, sha512 }));
  return { version: '1.0', files: files as LockList['files'] };
}

/** Serves the content, or the rest of it when a range is asked for. */
function serveContent(request: IncomingMessage, response: ServerResponse) {
  const from = Number(
    /bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0,
  );
  response.writeHead(from > 0 ? 206 : 200);
  response.end(CONTENT.subarray(from));
}

/** Compares as a whole: element by element takes a second. */
async function isContent(file: string): Promise<boolean> {
  return CONTENT.equals(await readFile(file));
}

describe('fetchLockList', () => {
  let folder: string;
  let server: Server;
  let baseUrl: string;
  let answers: Answer[];
  let requests: IncomingMessage[];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sluice-fetch-'));
    answers = [];
    requests = [];
    server = createServer((request, response) => {
      requests.push(request);
      (answers.shift() ?? serveContent)(request, response);
    });
    await new Promise<void>(resolve =>
      server.listen(0, '127.0.0.1', () => resolve()),
    );
    baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/m2/`;
  });

  afterEach(async () => {
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true, force: true });
  });

  function fetchList(list = lockListOf([PATH]), signal?: AbortSignal) {
    return fetchLockList({
      list,
      folder,
      baseUrl: async () => baseUrl,
      retryDelaysMs: [1, 1],
      signal,
    });
  }

  async function leftovers(): Promise<string[]> {
    const names = await readdir(dirname(join(folder, PATH)));
    return names.filter(name => name.endsWith('.part'));
  }

  /** What the server has sent is on the disk only a moment later. */
  async function untilPartHas(bytes: number): Promise<void> {
    for (;;) {
      for (const name of await leftovers()) {
        const part = join(dirname(join(folder, PATH)), name);
        if ((await stat(part)).size >= bytes) {
          return;
        }
      }
      await delay(5);
    }
  }

  it('fetches what is missing, once', async () => {
    const paths = Array.from(
      { length: 20 },
      (_, i) => `org/example/${i}/a.jar`,
    );
    const list = lockListOf(paths);

    const files = await fetchList(list);
    expect(files).toEqual(paths.map(path => join(folder, path)));
    await expect(isContent(files[7])).resolves.toBe(true);
    expect(requests).toHaveLength(20);
    expect(requests[0].url).toMatch(/^\/m2\/org\/example\//);

    await fetchList(list);
    expect(requests).toHaveLength(20);
  });

  it('continues a broken download where it stopped', async () => {
    answers = [
      async (_, response) => {
        response.writeHead(200, { 'content-length': CONTENT.length });
        response.write(CONTENT.subarray(0, 50_000));
        await untilPartHas(50_000);
        response.destroy();
      },
    ];

    const [file] = await fetchList();

    await expect(isContent(file)).resolves.toBe(true);
    expect(requests[1].headers.range).toBe('bytes=50000-');
    await expect(leftovers()).resolves.toEqual([]);
  });

  it.each([
    ['a try that was given up', `${PATH}.part`],
    ['a process that is gone', `${PATH}.4194303-0a1b.part`],
  ])('continues what %s has left', async (_, name) => {
    const part = join(folder, name);
    await mkdir(dirname(part), { recursive: true });
    await writeFile(part, CONTENT.subarray(0, 1_000));

    const [file] = await fetchList();

    expect(requests[0].headers.range).toBe('bytes=1000-');
    await expect(isContent(file)).resolves.toBe(true);
    await expect(leftovers()).resolves.toEqual([]);
  });

  it('leaves the part of a living process alone', async () => {
    const part = join(folder, `${PATH}.${process.pid}-0a1b.part`);
    await mkdir(dirname(part), { recursive: true });
    await writeFile(part, CONTENT.subarray(0, 1_000));

    await fetchList();

    expect(requests[0].headers.range).toBeUndefined();
    await expect(leftovers()).resolves.toHaveLength(1);
  });

  it('starts over when the server does not know ranges', async () => {
    const part = join(folder, `${PATH}.part`);
    await mkdir(dirname(part), { recursive: true });
    await writeFile(part, CONTENT.subarray(0, 1_000));
    answers = [(_, response) => response.end(CONTENT)];

    const [file] = await fetchList();

    await expect(isContent(file)).resolves.toBe(true);
  });

  it('tries again when the server has a moment of weakness', async () => {
    const unavailable: Answer = (_, response) => {
      response.writeHead(503);
      response.end();
    };
    answers = [unavailable, unavailable];

    const [file] = await fetchList();

    await expect(isContent(file)).resolves.toBe(true);
  });

  it('follows a redirect', async () => {
    answers = [
      (_, response) => {
        response.writeHead(302, { location: '/elsewhere.jar' });
        response.end();
      },
    ];

    await fetchList();

    expect(requests.map(({ url }) => url)).toEqual([
      `/m2/${PATH}`,
      '/elsewhere.jar',
    ]);
  });

  it('never keeps a file with another checksum, and asks again the next time', async () => {
    const forged: Answer = (_, response) =>
      response.end(Buffer.alloc(CONTENT.length, 'x'));
    answers = [forged, forged, forged];

    await expect(fetchList()).rejects.toThrow(
      /engine-1\.0\.jar is not the expected file: its SHA-512 differs.*Set MAVEN_REPO_URL/,
    );

    await expect(leftovers()).resolves.toEqual([]);
    answers = [];
    const [file] = await fetchList();
    await expect(isContent(file)).resolves.toBe(true);
  });

  it('does not insist when the repository lacks the file', async () => {
    answers = [
      (_, response) => {
        response.writeHead(404);
        response.end();
      },
    ];

    await expect(fetchList()).rejects.toThrow(
      /engine-1\.0\.jar answered 404; set MAVEN_REPO_URL to a repository that has this file/,
    );
    expect(requests).toHaveLength(1);
  });

  it('says what to check when there is no connection', async () => {
    server.closeAllConnections();
    await new Promise(resolve => server.close(resolve));

    await expect(fetchList()).rejects.toThrow(
      /^No connection to 127\.0\.0\.1:\d+ \(ECONNREFUSED\): check the network, set HTTPS_PROXY/,
    );
  });

  it('says how much room is needed when the disk is full', async () => {
    const list = lockListOf([PATH]);
    list.files[0].size = 1e15;

    await expect(fetchList(list)).rejects.toThrow(
      /is full: 1000000000 MB are needed; free some space, or set SLUICE_CACHE_DIR/,
    );
    expect(requests).toHaveLength(0);
  });

  it('stops at once when it is told to', async () => {
    const interrupt = new AbortController();
    answers = [
      (_, response) => {
        response.write(CONTENT.subarray(0, 10));
        interrupt.abort();
      },
    ];

    await expect(
      fetchList(lockListOf([PATH]), interrupt.signal),
    ).rejects.toThrow(/aborted/);
  });
});
