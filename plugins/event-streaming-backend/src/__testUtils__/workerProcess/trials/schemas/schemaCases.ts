// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { randomUUID } from 'node:crypto';
import {
  SCHEMA_STEPS,
  SchemaTarget,
} from '@sluice/plugin-event-streaming-common';
import { TrialCase } from '../TrialCase';

/** What is there of a schema. */
export interface LiveSchema {
  versions: string[];
  /** The artifact's own rule. */
  rule?: string;
  states: string[];
  owner?: string;
  description?: string;
  /** Versions that the portal knows by whom they came. */
  recorded: { version: string; override: boolean }[];
  /** Topics that the portal shows it with, and since what. */
  topics: string[];
}

/** An operation on schemas. */
export type SchemaCase = TrialCase<SchemaTarget, LiveSchema>;

/** The topic that schemas are linked to. */
export const LINKED_TOPIC = {
  cluster: 'dev',
  topic: `billing.fault.linked-${randomUUID().slice(0, 8)}`,
};

function record(...fields: object[]): string {
  return JSON.stringify({
    type: 'record',
    name: 'Usage',
    namespace: 'acme.billing',
    fields: [{ name: 'id', type: 'string' }, ...fields],
  });
}

/** What a schema that has to be there has. */
export const FIRST_VERSION = record();

const OPTIONAL = record({ name: 'plan', type: 'string', default: '' });
const REQUIRED = record({ name: 'plan', type: 'string' });

/** Every operation that changes a registry, but for deletions, which it forbids. */
export const SCHEMA_CASES: SchemaCase[] = [
  {
    title: 'a new schema',
    operation: 'schema.register',
    steps: [SCHEMA_STEPS.register, SCHEMA_STEPS.setRule, SCHEMA_STEPS.record],
    given: 'nothing',
    input: () => ({
      content: FIRST_VERSION,
      owner: 'group:default/billing',
      description: 'Made while something broke',
      compatibility: 'FULL',
    }),
    leadsTo: {
      versions: ['1'],
      rule: 'FULL',
      owner: 'group:default/billing',
      description: 'Made while something broke',
      recorded: [{ version: '1', override: false }],
    },
  },
  {
    title: 'a version',
    operation: 'schema.register',
    steps: [SCHEMA_STEPS.register, SCHEMA_STEPS.record],
    given: 'an object',
    input: () => ({
      content: OPTIONAL,
      description: 'Changed while something broke',
    }),
    leadsTo: {
      versions: ['1', '2'],
      rule: 'BACKWARD',
      description: 'Changed while something broke',
      recorded: [{ version: '2', override: false }],
    },
  },
  {
    title: 'an override',
    operation: 'schema.register',
    steps: [SCHEMA_STEPS.relax, SCHEMA_STEPS.register, SCHEMA_STEPS.restore],
    given: 'an object',
    input: () => ({ content: REQUIRED, override: true }),
    approver: 'paul',
    leadsTo: {
      versions: ['1', '2'],
      rule: 'BACKWARD',
      recorded: [{ version: '2', override: true }],
    },
  },
  {
    title: 'another rule',
    operation: 'schema.set-compatibility',
    steps: [SCHEMA_STEPS.setRule, SCHEMA_STEPS.record],
    given: 'an object',
    input: () => ({ level: 'FULL_TRANSITIVE' }),
    leadsTo: { versions: ['1'], rule: 'FULL_TRANSITIVE' },
  },
  {
    title: 'another state',
    operation: 'schema.set-state',
    steps: [SCHEMA_STEPS.setState],
    given: 'an object',
    input: () => ({ version: '1', state: 'deprecated' }),
    leadsTo: { versions: ['1'], states: ['deprecated'] },
  },
  {
    title: 'a topic',
    operation: 'schema.set-topics',
    steps: [SCHEMA_STEPS.linkTopics],
    given: 'an object',
    input: () => ({ topics: [{ ...LINKED_TOPIC, part: 'value' }] }),
    leadsTo: {
      versions: ['1'],
      rule: 'BACKWARD',
      topics: [`${LINKED_TOPIC.topic} by record`],
    },
  },
];
