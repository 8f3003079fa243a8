// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { killEngine, startEngine } from '@sluice/local-stack';
import { TopicTarget } from '@sluice/plugin-event-streaming-common';
import { faultConfig } from '../__testUtils__/backendProcess/faultConfig';
import { freshPostgres } from '../__testUtils__/backendProcess/freshDatabases';
import {
  OwnCluster,
  ownCluster,
} from '../__testUtils__/backendProcess/ownCluster';
import { eventually } from '../__testUtils__/eventually';
import { expectWhole } from '../__testUtils__/workerProcess/trials/expectWhole';
import { openTrialCore } from '../__testUtils__/workerProcess/trials/openTrialCore';
import { RequestTrials } from '../__testUtils__/workerProcess/trials/RequestTrials';
import {
  LiveTopic,
  TOPIC_CASES,
  TopicCase,
} from '../__testUtils__/workerProcess/trials/topics/topicCases';
import { TopicSubjects } from '../__testUtils__/workerProcess/trials/topics/TopicSubjects';
import { WorkerOptions } from '../__testUtils__/workerProcess/WorkerOptions';
import { WorkerProcess } from '../__testUtils__/workerProcess/WorkerProcess';

jest.setTimeout(300_000);

const MINUTE = 60_000;

/** So much that what takes `PATIENCE` would be over long ago. */
const FAR_AHEAD = 2 * MINUTE;
const PATIENCE = '100s';

const CASES = new Map(TOPIC_CASES.map(it => [it.operation, it]));

function caseOf(operation: string): TopicCase {
  const found = CASES.get(operation);
  if (!found) {
    throw new Error(`There is no case of ${operation}`);
  }
  return found;
}

/** Requests that are approved, and workers that come to them later. */
describe('what was approved', () => {
  let cluster: OwnCluster;
  let options: WorkerOptions;
  let topics: TopicSubjects;
  let trials: RequestTrials<TopicTarget, LiveTopic>;
  let workers: WorkerProcess[] = [];

  const startWorker = async (clockOffsetMs = 0) => {
    const worker = await WorkerProcess.start({ ...options, clockOffsetMs });
    workers.push(worker);
    return worker;
  };

  /** A request whose worker has died right before one of its steps. */
  const diedBefore = async (asked: TopicCase, step: string) => {
    const dying = await startWorker();
    const crashAt = { point: 'step', step, moment: 'before' } as const;
    await dying.work({ crashAt });
    const trial = await trials.file(asked);
    await dying.died();
    return trial;
  };

  beforeAll(async () => {
    cluster = await ownCluster(['kafka-dev']);
    const [database] = await Promise.all([freshPostgres(), cluster.start()]);
    const { brokers } = cluster.layout.kafkaDev;
    const requests = { giveUpAfter: PATIENCE, expiry: PATIENCE };
    options = { database, config: faultConfig(brokers, requests) };
    const core = await openTrialCore(options);
    topics = TopicSubjects.create(core);
    trials = RequestTrials.create(core, topics);
  });

  afterEach(async () => {
    await Promise.all(workers.map(worker => worker.kill()));
    workers = [];
  });

  afterAll(async () => {
    await trials?.close();
    await cluster.remove();
  });

  it('is stale when the topic was changed before it is executed', async () => {
    const trial = await trials.file(caseOf('topic.update'));
    const { topic } = trial.target;
    await topics.admin.alterTopicConfig(topic, { 'retention.ms': '5400000' });
    await (await startWorker()).work();
    const { failure } = await trials.until(trial.id, 'stale');
    expect(failure).toContain('live state has changed');
    expect(await trials.live(trial)).toMatchObject({ retention: '5400000' });
  });

  it('is stale when the topic is gone before it is executed', async () => {
    const trial = await trials.file(caseOf('topic.add-partitions'));
    const { topic } = trial.target;
    await topics.admin.deleteTopic(topic);
    await (await startWorker()).work();
    const { failure } = await trials.until(trial.id, 'stale');
    expect(failure).toContain(topic);
  });

  it('never deletes another topic that has taken the name', async () => {
    const trial = await trials.file(caseOf('topic.delete'));
    const { topic } = trial.target;
    await topics.admin.deleteTopic(topic);
    await topics.make(topic);
    await (await startWorker()).work();
    await trials.until(trial.id, 'stale');
    expect(await trials.live(trial)).toMatchObject({ partitions: 2 });
  });

  it('fails with both values when somebody changes it between two workers', async () => {
    const asked = caseOf('topic.update');
    const trial = await diedBefore(asked, 'topic.configure');
    const { topic } = trial.target;
    await topics.admin.alterTopicConfig(topic, { 'retention.ms': '5400000' });
    await (await startWorker()).work();
    const { failure } = await trials.until(trial.id, 'failed');
    expect(failure).toContain('5400000');
    expect(failure).toContain('3600000');
    expect(await trials.live(trial)).toMatchObject({ retention: '5400000' });
  });

  it('waits for a cluster that is gone, and is executed when it is back', async () => {
    const asked = caseOf('topic.update');
    const trial = await trials.file(asked);
    await killEngine('kafka-dev', cluster);
    await (await startWorker()).work();
    await eventually(async () => {
      const { state, waiting } = await trials.get(trial.id);
      expect(state).toBe('approved');
      return waiting?.reason.includes("'dev'") === true;
    });
    await startEngine('kafka-dev', cluster);
    await trials.until(trial.id, 'succeeded');
    await expectWhole(trials, asked, trial);
  });

  it('is executed once by two workers whose clocks are two minutes apart', async () => {
    const [behind, ahead] = [
      await startWorker(-MINUTE),
      await startWorker(MINUTE),
    ];
    await Promise.all([behind.work(), ahead.work()]);
    const filed = [];
    for (const asked of [...TOPIC_CASES, ...TOPIC_CASES]) {
      filed.push({ asked, trial: await trials.file(asked) });
    }
    for (const { asked, trial } of filed) {
      await trials.until(trial.id, 'succeeded');
      await expect(expectWhole(trials, asked, trial)).resolves.toBeUndefined();
    }
  });

  it('does not expire early by the clock of a worker that is ahead', async () => {
    const claim = { ...caseOf('policy.exception'), approver: undefined };
    const pending = await trials.file(claim);
    await (await startWorker(FAR_AHEAD)).work();
    // It looks for what has expired whenever it looks for work.
    const { id } = await trials.file(caseOf('topic.set-protection'));
    await trials.until(id, 'succeeded');
    expect(await trials.stateOf(pending.id)).toBe('pending');
    await trials.approve(pending, 'paul');
    await trials.until(pending.id, 'succeeded');
  });

  it('is not given up early by a worker whose clock is ahead', async () => {
    const asked = caseOf('topic.add-partitions');
    const trial = await diedBefore(asked, 'topic.add-partitions');
    await killEngine('kafka-dev', cluster);
    await (await startWorker(FAR_AHEAD)).work();
    // It waits, looks again, and waits on.
    await eventually(async () => {
      const events = await trials.events(trial.id);
      return events.filter(it => it === 'request.waiting').length > 1;
    });
    await startEngine('kafka-dev', cluster);
    await trials.until(trial.id, 'succeeded');
    expect(await trials.live(trial)).toMatchObject(asked.leadsTo);
  });

  it('is left alone by a worker that was frozen and comes back too late', async () => {
    const asked = caseOf('topic.create');
    const frozen = await startWorker();
    await frozen.work({ holdAt: 'topic.create' });
    const trial = await trials.file(asked);
    await frozen.holding();
    frozen.freeze();
    await (await startWorker()).work();
    await trials.until(trial.id, 'succeeded');
    frozen.thaw();
    await frozen.hasSaid('in other hands');
    await expect(expectWhole(trials, asked, trial)).resolves.toBeUndefined();
  });
});
