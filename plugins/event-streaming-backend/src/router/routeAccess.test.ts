// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  clusterReadPermission,
  connectorReadPermission,
  CONTRACT,
  RouteName,
  schemaReadPermission,
  topicReadPermission,
} from '@sluice/plugin-event-streaming-common';
import { ROUTE_ACCESS } from './routeAccess';

const ROUTES = Object.keys(ROUTE_ACCESS) as RouteName[];
const PROMPT = ROUTES.filter(name => ROUTE_ACCESS[name].promptly);

describe('ROUTE_ACCESS', () => {
  it('lets an older yes do for pages of things and clusters, such as the list', () => {
    expect(PROMPT).toContain('listTopics');
    expect(PROMPT).toContain('listSchemas');
  });

  it.each(PROMPT)(
    'lets an older yes do for %s only because it reads things or clusters',
    name => {
      const { permission, audit } = ROUTE_ACCESS[name];

      expect(CONTRACT[name].method).toBe('get');
      expect(audit).toBeUndefined();
      expect([
        topicReadPermission,
        schemaReadPermission,
        connectorReadPermission,
        clusterReadPermission,
      ]).toContain(permission);
    },
  );
});
