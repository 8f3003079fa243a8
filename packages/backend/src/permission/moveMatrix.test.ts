// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { NotAllowedError } from '@backstage/errors';
import {
  REQUEST_ACTIONS,
  RequestAction,
  StreamingRequest,
} from '@sluice/plugin-event-streaming-common';
import { Name, startPortal } from './__testUtils__/startPortal';

jest.setTimeout(120_000);

const MOVES: RequestAction[] = [
  'approve',
  'decline',
  'comment',
  'withdraw',
  'retry',
  'replan',
  'edit',
];

const REQUESTER: RequestAction[] = ['comment', 'withdraw', 'replan', 'edit'];
const DECIDER: RequestAction[] = ['approve', 'decline', 'comment'];
const PLATFORM: RequestAction[] = [...DECIDER, 'withdraw', 'replan', 'edit'];

/**
 * Of a request of anna's that is open: what each can do. The rest of what can
 * be done with an open request is refused; undefined may not know of it.
 */
const PENDING: Record<Name, RequestAction[] | undefined> = {
  anna: REQUESTER,
  bert: DECIDER,
  quentin: undefined,
  paul: PLATFORM,
  petra: PLATFORM,
  sue: ['comment'],
  aude: [],
  nora: undefined,
};

/** The same of one that failed, and of one that was withdrawn. */
const FAILED: Record<Name, RequestAction[] | undefined> = {
  anna: ['retry', 'withdraw', 'comment'],
  bert: ['comment'],
  quentin: undefined,
  paul: ['retry', 'withdraw', 'comment'],
  petra: ['retry', 'withdraw', 'comment'],
  sue: ['comment'],
  aude: [],
  nora: undefined,
};

const WITHDRAWN: Record<Name, RequestAction[] | undefined> = {
  anna: ['comment'],
  bert: ['comment'],
  quentin: undefined,
  paul: ['comment'],
  petra: ['comment'],
  sue: ['comment'],
  aude: [],
  nora: undefined,
};

/** The same of one that was approved, and would do something else by then. */
const STALE: Record<Name, RequestAction[] | undefined> = {
  anna: REQUESTER,
  bert: ['comment'],
  quentin: undefined,
  paul: REQUESTER,
  petra: REQUESTER,
  sue: ['comment'],
  aude: [],
  nora: undefined,
};

const STATES = {
  pending: PENDING,
  failed: FAILED,
  stale: STALE,
  withdrawn: WITHDRAWN,
};
type State = keyof typeof STATES;

const CASES = (Object.keys(STATES) as State[]).flatMap(state =>
  (Object.keys(PENDING) as Name[]).flatMap(name =>
    MOVES.map((move, index) => ({
      state,
      name,
      move,
      topic: `billing.${state}.of-${name}-${index}`,
      outcome: outcomeOf(STATES[state][name], move),
    })),
  ),
);

/** 409 is for what can be done with no request in that state. */
const STATUS = { done: [200], refused: [403, 409], unknown: [403, 404] };

function outcomeOf(
  allowed: RequestAction[] | undefined,
  move: RequestAction,
): keyof typeof STATUS {
  if (allowed === undefined) {
    return 'unknown';
  }
  return allowed.includes(move) ? 'done' : 'refused';
}

describe('who may move whose request, and whether the page says so', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;

  beforeAll(async () => {
    portal = await startPortal(
      CASES.filter(({ state }) => state !== 'failed').map(({ topic }) => topic),
    );
    const kafka = portal.kafka('dev');
    const create = kafka.createTopic.bind(kafka);
    jest.spyOn(kafka, 'createTopic').mockImplementation(async topic => {
      if (topic.name.startsWith('billing.failed.')) {
        throw new NotAllowedError('Kafka refuses to create it');
      }
      await create(topic);
    });
  });

  afterAll(async () => {
    await portal?.stop();
  });

  it.each(CASES)(
    '$move by $name while $state: $outcome',
    async ({ state, name, move, topic, outcome }) => {
      const { id, revision } = await requestIn(state, topic);
      const caller = portal.as(name);
      const path = `/requests/${id}`;
      const seen = await caller.get(path);
      const says: Pick<StreamingRequest, 'allowedActions' | 'refusals'> =
        seen.status === 200 ? seen.body : { allowedActions: [], refusals: {} };

      const answer =
        move === 'edit'
          ? await caller.put(path, { revision, input: inputOf(state, topic) })
          : await caller.post(`${path}/${move}`, {
              revision,
              comment: 'Because it is so',
              confirmation: topic,
            });

      const isDone = outcome === 'done';
      expect(STATUS[outcome]).toContain(answer.status);
      expect(Boolean(answer.body.error?.message)).toBe(!isDone);
      expect(says.allowedActions.includes(move)).toBe(isDone);
      // The page gives a reason for what others can do with it now.
      const isExplained = says.refusals[move] !== undefined;
      expect(isExplained).toBe(
        outcome === 'refused' && REQUEST_ACTIONS[state].includes(move),
      );
      expect(isExplained ? answer.status : 403).toBe(403);
    },
  );

  async function requestIn(state: State, topic: string) {
    const anna = portal.as('anna');
    const filed = await anna.post('/requests', {
      operation: state === 'failed' ? 'topic.create' : 'topic.delete',
      target: { cluster: 'dev', topic },
      input: inputOf(state, topic),
    });
    expect(filed.status).toBe(201);
    const { id, revision } = filed.body;
    if (state === 'withdrawn') {
      const moved = await anna.post(`/requests/${id}/withdraw`, { revision });
      return moved.body;
    }
    if (state === 'stale') {
      await makeStale(id, revision, topic);
    }
    let found = filed.body;
    while (found.state !== state) {
      expect(['pending', 'approved', 'executing']).toContain(found.state);
      found = (await anna.get(`/requests/${id}`)).body;
    }
    return found;
  }

  /** Another topic of that name is there when its deletion is approved. */
  async function makeStale(id: string, revision: number, topic: string) {
    const kafka = portal.kafka('dev');
    await kafka.deleteTopic(topic);
    await kafka.createTopic({
      name: topic,
      partitions: 1,
      replicationFactor: 1,
      config: {},
    });
    const approved = await portal
      .as('petra')
      .post(`/requests/${id}/approve`, { revision, confirmation: topic });
    expect(approved.status).toBe(200);
  }
});

function inputOf(state: State, topic: string) {
  return state === 'failed'
    ? { owner: 'group:default/billing', description: 'What was used' }
    : { confirmation: topic };
}
