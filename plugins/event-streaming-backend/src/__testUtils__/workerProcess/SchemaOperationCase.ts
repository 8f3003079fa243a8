// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  JsonObject,
  SCHEMA_STEPS,
} from '@sluice/plugin-event-streaming-common';

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
}

/** An operation on schemas with the steps that change something. */
export interface SchemaOperationCase {
  title: string;
  operation: string;
  steps: string[];
  /** Left out: the schema has to be made before. */
  makesSchema?: boolean;
  input: JsonObject;
  /** Who has to approve what anna asks for. */
  approver?: string;
  leadsTo: Partial<LiveSchema>;
}

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
export const SCHEMA_OPERATION_CASES: SchemaOperationCase[] = [
  {
    title: 'a new schema',
    operation: 'schema.register',
    steps: [SCHEMA_STEPS.register, SCHEMA_STEPS.setRule, SCHEMA_STEPS.record],
    makesSchema: true,
    input: {
      content: FIRST_VERSION,
      owner: 'group:default/billing',
      description: 'Made while something broke',
      compatibility: 'FULL',
    },
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
    input: { content: OPTIONAL, description: 'Changed while something broke' },
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
    input: { content: REQUIRED, override: true },
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
    input: { level: 'FULL_TRANSITIVE' },
    leadsTo: { versions: ['1'], rule: 'FULL_TRANSITIVE' },
  },
  {
    title: 'another state',
    operation: 'schema.set-state',
    steps: [SCHEMA_STEPS.setState],
    input: { version: '1', state: 'deprecated' },
    leadsTo: { versions: ['1'], states: ['deprecated'] },
  },
];
