// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { AnsweringServer } from '../__testUtils__/AnsweringServer';
import { askWorker } from './askWorker';

describe('askWorker', () => {
  let server: AnsweringServer;

  beforeEach(async () => {
    server = await AnsweringServer.start();
  });

  afterEach(async () => {
    await server.stop();
  });

  it('is content with a worker that says it is healthy', async () => {
    server.answerWith(200, {
      status: 'healthy',
      message: 'Worker has completed startup and is ready to handle requests.',
    });

    await expect(askWorker(server.port)).resolves.toBeUndefined();
    expect(server.asked).toEqual(['GET /health']);
  });

  it.each([503, 500])('says what ails a worker that answers %i', async code => {
    server.answerWith(code, {
      status: 'unhealthy',
      message: 'Worker was unable to handle this request and may be unable',
    });

    await expect(askWorker(server.port)).rejects.toThrow(
      'it says that it is unhealthy: Worker was unable',
    );
  });

  it('waits for a worker whose web server is up before the rest', async () => {
    server.answerWith(404, { error_code: 404, message: 'HTTP 404 Not Found' });

    await expect(askWorker(server.port)).rejects.toThrow(
      'its REST API is starting',
    );
  });

  it.each([
    ['a page', '<html>Welcome</html>'],
    ['other data', { status: 'healthy' }],
  ])('does not take %s for a worker', async (_, body) => {
    server.answerWith(200, body);

    await expect(askWorker(server.port)).rejects.toThrow(
      `another program answers at http://127.0.0.1:${server.port}/health`,
    );
  });
});
