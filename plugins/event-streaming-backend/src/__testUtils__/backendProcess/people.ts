// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Entity } from '@backstage/catalog-model';

function group(name: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name },
    spec: { type: 'team', children: [] },
    relations: [],
  };
}

function user(name: string, team: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name },
    spec: { memberOf: [team] },
    relations: [{ type: 'memberOf', targetRef: `group:default/${team}` }],
  };
}

/** The catalog of a backend process: two teams and the platform. */
export const PEOPLE: Entity[] = [
  group('billing'),
  group('query'),
  group('platform'),
  user('anna', 'billing'),
  user('bert', 'billing'),
  user('quentin', 'query'),
  user('paul', 'platform'),
];
