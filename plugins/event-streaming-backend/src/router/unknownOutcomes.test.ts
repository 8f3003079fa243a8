// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import { OutcomeUnknownError } from '@sluice/plugin-event-streaming-node';
import { Knex } from 'knex';
import { FAKE_CLASSES } from '../__testUtils__/fakeConnectPlugins';
import {
  ConnectorPortal,
  startConnectorPortal,
  USAGE,
} from './__testUtils__/connectorPortal';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const NAME = 'billing.usage-source';
const LOST = 'There was no answer. It may have been done all the same';
/** So long it may take until it shows. */
const PATIENCE_MS = 2 * 60_000;

describe.each(databases.eachSupportedId())(
  'actions whose outcome is unknown (%s)',
  id => {
    let knex: Knex;
    let portal: ConnectorPortal;

    const page = async () => (await portal.as('owner')(USAGE)).body;
    const pause = () => portal.actAs('owner')(`${USAGE}/pause`);
    /** Somebody does it past the portal. */
    const pausedByOthers = () =>
      portal.connect.put(NAME, {
        className: FAKE_CLASSES.fileSource,
        state: 'paused',
        tasks: ['paused'],
      });

    /** The answer to a pause is lost, whether it was done or not. */
    function loseAnswer({ done }: { done: boolean }) {
      const doIt = portal.connect.pause.bind(portal.connect);
      return jest
        .spyOn(portal.connect, 'pause')
        .mockImplementation(async name => {
          if (done) {
            await doIt(name);
          }
          throw new OutcomeUnknownError(LOST);
        });
    }

    beforeEach(async () => {
      knex = await databases.init(id);
      portal = await startConnectorPortal(knex);
    });

    afterEach(async () => {
      jest.restoreAllMocks();
      await portal.stop();
    });

    it('shows who it was and when, once it is seen', async () => {
      loseAnswer({ done: true });
      const before = Date.now();
      const { body, status } = await pause();
      expect(status).toBe(503);
      expect(body.error.message).toContain('It may have been done');
      const after = Date.now();

      const { lastAction, state } = await page();
      expect(state).toBe('paused');
      expect(lastAction).toMatchObject({
        action: 'pause',
        by: 'user:default/olga',
      });
      const at = Date.parse(lastAction.at);
      expect(at).toBeGreaterThanOrEqual(before);
      expect(at).toBeLessThanOrEqual(after);
      expect(await knex('connector_intentions')).toEqual([]);
    });

    it('shows it when a pass of the inventory sees it later', async () => {
      loseAnswer({ done: false });
      await pause();
      expect((await page()).lastAction).toBeUndefined();
      pausedByOthers();
      await portal.inventory.connectCollector.collect('connect-prod');
      portal.connect.outage = 'Away again';
      expect((await page()).lastAction).toMatchObject({
        by: 'user:default/olga',
      });
    });

    it('forgets it when it does not show for a while', async () => {
      loseAnswer({ done: false });
      await pause();
      const later = Date.now() + PATIENCE_MS;
      jest.spyOn(Date, 'now').mockReturnValue(later);
      await page();
      pausedByOthers();
      const { lastAction, state } = await page();
      expect(state).toBe('paused');
      expect(lastAction).toBeUndefined();
    });

    it('says nothing of what the worker refused, and others then did', async () => {
      portal.connect.rebalancing = true;
      expect((await pause()).status).toBe(503);
      pausedByOthers();
      expect(await page()).toMatchObject({ state: 'paused' });
      expect((await page()).lastAction).toBeUndefined();
    });

    it('says nothing of what was so already', async () => {
      pausedByOthers();
      await page();
      loseAnswer({ done: true });
      await pause();
      expect((await page()).lastAction).toBeUndefined();
    });

    it('lets what was done afterwards stand', async () => {
      loseAnswer({ done: false });
      await pause();
      await portal.actAs('platform')(`${USAGE}/stop`);
      expect((await page()).lastAction).toMatchObject({
        action: 'stop',
        by: 'user:default/petra',
      });
      expect(await knex('connector_intentions')).toEqual([]);
    });

    it('says that a worker took it that cannot be asked any more', async () => {
      const doIt = portal.connect.pause.bind(portal.connect);
      jest.spyOn(portal.connect, 'pause').mockImplementation(async name => {
        await doIt(name);
        portal.connect.outage = 'Nobody answers';
      });
      const { body, status } = await pause();
      expect(status).toBe(503);
      expect(body.error.message).toBe(
        "Connect has taken 'pause', but whether it was done cannot be told yet: Nobody answers. Look again in a moment",
      );
      expect((await page()).lastAction).toMatchObject({ action: 'pause' });
    });
  },
);
