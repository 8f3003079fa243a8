// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { entityRefOf } from '../../entityName';
import {
  schemaDeletePermission,
  schemaRegisterPermission,
  schemaUpdatePermission,
} from '../../permissions';
import { KindDefinition } from '../types';
import {
  schemaDeleteInputSchema,
  schemaRegisterInputSchema,
  schemaSetCompatibilityInputSchema,
  schemaSetStateInputSchema,
  schemaSetTopicsInputSchema,
  schemaTargetSchema,
} from './schemaInputs';

/**
 * Schemas: artifacts of a registry with their versions.
 *
 * @public
 */
export const schemaKind: KindDefinition = {
  kind: 'schema',
  title: 'Schema',
  target: schemaTargetSchema,
  sourceOf: target => target.registry,
  titleOf: target => target.artifact,
  keyOf: target =>
    `schema:${JSON.stringify([
      target.registry,
      target.group,
      target.artifact,
    ])}`,
  entityRefOf: target =>
    entityRefOf({
      type: 'avro', // the ref is the same for each format
      source: target.registry,
      group: target.group,
      name: target.artifact,
    }),
  operations: {
    register: {
      id: 'schema.register',
      title: 'Register schema',
      permission: schemaRegisterPermission,
      input: schemaRegisterInputSchema,
    },
    setCompatibility: {
      id: 'schema.set-compatibility',
      title: 'Set compatibility',
      permission: schemaUpdatePermission,
      input: schemaSetCompatibilityInputSchema,
      touches: () => ['compatibility'],
    },
    setState: {
      id: 'schema.set-state',
      title: 'Set state of a version',
      permission: schemaUpdatePermission,
      input: schemaSetStateInputSchema,
      touches: ({ version }) => [`state.${version}`],
    },
    setTopics: {
      id: 'schema.set-topics',
      title: 'Set topics of schema',
      permission: schemaUpdatePermission,
      input: schemaSetTopicsInputSchema,
      touches: () => ['topics'],
    },
    delete: {
      id: 'schema.delete',
      title: 'Delete schema',
      permission: schemaDeletePermission,
      input: schemaDeleteInputSchema,
    },
  },
};
