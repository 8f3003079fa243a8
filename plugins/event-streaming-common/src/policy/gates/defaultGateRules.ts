// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { GateDemand, GateRule } from './GateRule';

const OWNER: GateDemand['anyOf'] = ['owner'];
const PLATFORM: GateDemand['anyOf'] = ['platform'];
const AFFECTED: GateDemand['anyOf'] = ['affected-owners'];
const OWNER_OR_PLATFORM: GateDemand['anyOf'] = ['owner', 'platform'];

/**
 * Who has to approve what when nothing is configured. What no rule names is
 * executed at once.
 *
 * @public
 */
export const DEFAULT_GATE_RULES: readonly GateRule[] = [
  {
    id: 'data-lost',
    effects: [
      'retention-shortened',
      'size-limit-lowered',
      'cleanup-policy-switched',
      'remote-data-deleted',
    ],
    tiers: ['staging', 'prod'],
    gates: [{ anyOf: OWNER, reason: 'Messages can be lost' }],
  },
  {
    id: 'durability-changed',
    effects: ['min-isr-changed', 'unclean-election-enabled'],
    tiers: ['staging', 'prod'],
    gates: [
      {
        anyOf: OWNER,
        reason:
          'How safely messages are kept, or whether they can be written, changes',
      },
    ],
  },
  {
    id: 'message-size-changed',
    effects: ['max-message-size-raised', 'max-message-size-lowered'],
    tiers: ['staging', 'prod'],
    gates: [
      {
        anyOf: OWNER,
        reason: 'Producers and consumers must be able to follow',
      },
    ],
  },
  {
    id: 'timestamp-type-changed',
    effects: ['timestamp-type-changed'],
    tiers: ['staging', 'prod'],
    gates: [
      { anyOf: OWNER, reason: 'What the time of a message means changes' },
    ],
  },
  {
    id: 'timestamps-narrowed',
    effects: ['timestamps-narrowed'],
    tiers: ['staging', 'prod'],
    gates: [{ anyOf: OWNER, reason: 'Messages of producers can be refused' }],
  },
  {
    id: 'deletions-missed',
    effects: ['deletion-markers-shortened'],
    tiers: ['staging', 'prod'],
    gates: [
      { anyOf: OWNER, reason: 'Consumers can miss that a key was deleted' },
    ],
  },
  {
    id: 'brokers-burdened',
    effects: ['broker-load-raised'],
    tiers: ['staging', 'prod'],
    gates: [
      {
        anyOf: PLATFORM,
        reason: 'It costs every topic on those brokers',
      },
    ],
  },
  {
    id: 'keys-moved',
    effects: ['partitions-of-keyed-added', 'key-changed'],
    tiers: ['staging', 'prod'],
    gates: [
      {
        anyOf: OWNER,
        reason: 'Keys move to other partitions and lose their order',
      },
    ],
  },
  {
    id: 'topic-deleted-dev',
    effects: ['topic-deleted'],
    tiers: ['dev'],
    gates: [
      { anyOf: OWNER_OR_PLATFORM, reason: 'A deletion cannot be undone' },
    ],
  },
  {
    id: 'topic-deleted',
    effects: ['topic-deleted'],
    tiers: ['staging', 'prod'],
    gates: [
      { anyOf: OWNER, reason: 'A deletion cannot be undone' },
      { anyOf: PLATFORM, reason: 'A deletion cannot be undone' },
    ],
  },
  {
    id: 'active-consumers-affected',
    effects: ['active-consumers-affected'],
    tiers: ['staging', 'prod'],
    gates: [{ anyOf: AFFECTED, reason: 'Somebody is reading from it' }],
  },
  {
    id: 'active-connectors-affected',
    effects: ['active-connectors-affected'],
    tiers: ['staging', 'prod'],
    gates: [{ anyOf: AFFECTED, reason: 'A connector is using it' }],
  },
  {
    id: 'compatibility-overridden',
    effects: ['compatibility-overridden'],
    gates: [
      { anyOf: AFFECTED, reason: 'What they read can fail on it' },
      { anyOf: PLATFORM, reason: 'The compatibility rule refuses it' },
    ],
  },
  {
    id: 'disabled-version-broken',
    effects: ['disabled-version-broken'],
    gates: [
      { anyOf: AFFECTED, reason: 'What they read can fail on it' },
      {
        anyOf: PLATFORM,
        reason: 'The registry leaves out the disabled version that it breaks',
      },
    ],
  },
  {
    id: 'rule-loosened',
    effects: ['rule-loosened'],
    gates: [
      {
        anyOf: AFFECTED,
        reason: 'Later versions may break what they read',
      },
      { anyOf: PLATFORM, reason: 'The registry checks less from then on' },
    ],
  },
  {
    id: 'version-in-use-disabled',
    effects: ['version-in-use-disabled'],
    tiers: ['staging', 'prod'],
    gates: [
      {
        anyOf: OWNER,
        reason: 'Who asks for the version by its name gets none',
      },
    ],
  },
  {
    id: 'foreign-topic-linked',
    effects: ['foreign-topic-linked', 'foreign-topic-unlinked'],
    gates: [
      {
        anyOf: AFFECTED,
        reason: 'It says what the messages of their topic look like',
      },
    ],
  },
  {
    id: 'schema-deleted-dev',
    effects: ['schema-deleted'],
    tiers: ['dev'],
    gates: [
      { anyOf: OWNER_OR_PLATFORM, reason: 'A deletion cannot be undone' },
    ],
  },
  {
    id: 'schema-deleted',
    effects: ['schema-deleted'],
    tiers: ['staging', 'prod'],
    gates: [
      { anyOf: OWNER, reason: 'A deletion cannot be undone' },
      { anyOf: PLATFORM, reason: 'A deletion cannot be undone' },
    ],
  },
  {
    id: 'connector-changed-dev',
    effects: ['connector-created', 'connector-changed', 'connector-deleted'],
    tiers: ['dev'],
    gates: [{ anyOf: OWNER_OR_PLATFORM, reason: 'It moves data by itself' }],
  },
  {
    id: 'connector-changed',
    effects: ['connector-created', 'connector-changed', 'connector-deleted'],
    tiers: ['staging', 'prod'],
    gates: [
      { anyOf: OWNER, reason: 'It moves data by itself' },
      { anyOf: PLATFORM, reason: 'It moves data by itself' },
    ],
  },
  {
    id: 'offsets-reset-dev',
    effects: ['offsets-reset'],
    tiers: ['dev'],
    gates: [{ anyOf: OWNER, reason: 'Data is moved once more, or left out' }],
  },
  {
    id: 'offsets-reset',
    effects: ['offsets-reset'],
    tiers: ['staging', 'prod'],
    gates: [
      { anyOf: OWNER, reason: 'Data is moved once more, or left out' },
      { anyOf: PLATFORM, reason: 'Data is moved once more, or left out' },
    ],
  },
  {
    id: 'foreign-topic-written',
    effects: ['foreign-topic-written'],
    gates: [{ anyOf: AFFECTED, reason: 'It writes to their topic' }],
  },
  {
    id: 'foreign-topic-read',
    effects: ['foreign-topic-read'],
    tiers: ['staging', 'prod'],
    gates: [
      { anyOf: AFFECTED, reason: 'It carries their messages out of Kafka' },
    ],
  },
  {
    id: 'untold-topics-used',
    effects: ['untold-topics-written', 'untold-topics-read'],
    gates: [
      {
        anyOf: PLATFORM,
        reason: 'Nobody can tell beforehand whose topics it uses',
      },
    ],
  },
  {
    id: 'connector-received',
    effects: ['connector-received'],
    gates: [{ anyOf: AFFECTED, reason: 'It becomes theirs' }],
  },
  {
    id: 'owner-transferred',
    effects: ['owner-transferred'],
    gates: [{ anyOf: OWNER_OR_PLATFORM, reason: 'The owner gives it away' }],
  },
  {
    id: 'owner-claimed',
    effects: ['owner-claimed'],
    gates: [{ anyOf: PLATFORM, reason: 'Nobody owns it yet' }],
  },
  {
    id: 'limit-excepted',
    effects: ['limit-excepted'],
    gates: [{ anyOf: PLATFORM, reason: 'It goes above a limit of the policy' }],
  },
  {
    id: 'protection-removed',
    effects: ['protection-removed'],
    gates: [
      { anyOf: PLATFORM, reason: 'It can be deleted when it is not protected' },
    ],
  },
];
