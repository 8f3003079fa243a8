// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Target } from '@sluice/plugin-event-streaming-common';
import { StepMoment } from '../../backendProcess/CrashPoint';
import {
  freshPostgres,
  freshSqlite,
} from '../../backendProcess/freshDatabases';
import { crashFixture, CrashSetting } from './crashFixture';
import { TrialCase } from './TrialCase';

/** What a suite of crashes needs to know of a kind. */
export interface CrashSuite<TTarget extends Target, TLive>
  extends CrashSetting<TTarget, TLive> {
  cases: readonly TrialCase<TTarget, TLive>[];
  /** Texts that no table may hold afterwards. */
  secrets?: readonly string[];
}

const CHANGING: StepMoment[] = ['before', 'inside', 'after'];
const WATCHING: StepMoment[] = ['before', 'watching', 'after'];

/** An execution changes more rows than this; a loop that ends earlier missed some. */
const FEWEST_WRITES = 6;

/** Crashes at each point of each operation, on both databases. */
export function describeCrashes<TTarget extends Target, TLive>(
  suite: CrashSuite<TTarget, TLive>,
): void {
  const { cases, secrets = [] } = suite;
  const points = cases.flatMap(pointsOf);

  describe.each([
    ['SQLite', freshSqlite],
    ['PostgreSQL', freshPostgres],
  ] as const)('a worker on %s that dies', (_, freshDatabase) => {
    const { dies, tables } = crashFixture(suite, freshDatabase);

    it.each(points)(
      '%s a step of %s, %s, leaves it to the next one, which finishes it',
      async (moment, _title, step, asked) => {
        const crashAt = { point: 'step', step, moment } as const;
        expect(await dies(asked, crashAt)).toBe(true);
      },
    );

    it.each(cases.map(asked => [asked.title, asked] as const))(
      'before any change of the tables by %s leaves it to the next one',
      async (_title, asked) => {
        let number = 1;
        while (await dies(asked, { point: 'write', number })) {
          number += 1;
        }
        expect(number).toBeGreaterThan(FEWEST_WRITES);
      },
    );

    it('leaves no secret in a table', async () => {
      const texts = [...(await tables()).values()].join('\n');
      expect(texts).toContain('request.succeeded');
      expect(secrets.filter(secret => texts.includes(secret))).toEqual([]);
    });
  });
}

function pointsOf<TTarget, TLive>(asked: TrialCase<TTarget, TLive>) {
  const { title, steps, watches = [] } = asked;
  const at = (step: string, moments: StepMoment[]) =>
    moments.map(moment => [moment, title, step, asked] as const);
  return [
    ...steps.flatMap(step => at(step, CHANGING)),
    ...watches.flatMap(step => at(step, WATCHING)),
  ];
}
