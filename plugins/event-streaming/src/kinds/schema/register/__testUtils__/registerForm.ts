// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  EventStreamingApi,
  PlanReport,
  SchemaCheck,
} from '@sluice/plugin-event-streaming-common';
import { fireEvent, screen } from '@testing-library/react';
import { fakeSchemaApi } from '../../__testUtils__/renderSchemas';
import { ARTIFACT } from '../../__testUtils__/schemaFixtures';

/** The form of the next version. */
export const NEXT = `/new?registry=registry&group=default&artifact=${ARTIFACT}`;

/** What the registry says to a document that keeps the rule. */
export const compatible: SchemaCheck = {
  outcome: 'compatible',
  message: 'BACKWARD allows it.',
  format: 'avro',
  rule: { level: 'BACKWARD', origin: 'group' },
  upgradeOrder: 'Upgrade readers first.',
  comparedWith: ['2'],
  causes: [],
  missing: [],
  notes: [],
};

/** What the portal says to a registration that needs nobody. */
export const plan = (changes: Partial<PlanReport> = {}): PlanReport => ({
  steps: [
    {
      kind: 'schema',
      operation: 'schema.register',
      target: { registry: 'registry', group: 'default', artifact: ARTIFACT },
      title: 'Register version 3',
      risk: 'low',
      mode: 'converge',
    },
  ],
  effects: [],
  impact: [],
  risk: 'low',
  fingerprint: 'abc',
  violations: [],
  warnings: [],
  passed: [],
  gates: [],
  ...changes,
});

/** A backend that takes every document. */
export const apiWith = (answers: Partial<EventStreamingApi>) =>
  fakeSchemaApi({
    checkSchema: async () => compatible,
    planOperation: async () => plan(),
    ...answers,
  });

export const editor = () => screen.findByRole('textbox', { name: 'Schema' });
/** Types as a paste does: braces mean something to `type`. */
export const write = async (text: string) =>
  fireEvent.change(await editor(), { target: { value: text } });
