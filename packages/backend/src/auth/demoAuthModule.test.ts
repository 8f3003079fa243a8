// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import authPlugin from '@backstage/plugin-auth-backend';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import request from 'supertest';
import { demoAuthModule } from './demoAuthModule';

const entities = ['billing-lead', 'stranger'].map(name => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name },
  spec: { profile: { displayName: 'Billing lead' }, memberOf: ['billing'] },
  relations: [{ type: 'memberOf', targetRef: 'group:default/billing' }],
}));

describe('demoAuthModule', () => {
  let backend: TestBackend | undefined;

  afterEach(async () => {
    await backend?.stop();
  });

  async function signIn(
    headers: Record<string, string>,
    options: { demo?: JsonObject; auth?: JsonObject } = {},
  ) {
    const demo = {
      allowedEntityRefs: ['user:default/billing-lead'],
      ...options.demo,
    };
    backend = await startTestBackend({
      features: [
        authPlugin,
        demoAuthModule,
        catalogServiceMock.factory({ entities }),
        mockServices.rootConfig.factory({
          data: {
            app: { baseUrl: 'http://localhost:3000' },
            auth: { ...options.auth, providers: { demo } },
          },
        }),
      ],
    });
    return request(backend.server).get('/api/auth/demo/refresh').set(headers);
  }

  it('gives a token to a demo user, with name and groups', async () => {
    const response = await signIn({
      'x-demo-persona': 'user:default/billing-lead',
    });

    expect(response.status).toBe(200);
    expect(response.body).toMatchObject({
      profile: { displayName: 'Billing lead' },
      backstageIdentity: {
        token: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
        identity: {
          userEntityRef: 'user:default/billing-lead',
          ownershipEntityRefs: expect.arrayContaining([
            'group:default/billing',
          ]),
        },
      },
    });
  });

  it('refuses a user who is in the catalog but not on the list', async () => {
    const response = await signIn({
      'x-demo-persona': 'user:default/stranger',
    });

    expect(response.status).toBe(403);
    expect(response.body.error.message).toContain("'user:default/stranger'");
  });

  it('asks for the header when it is missing', async () => {
    const response = await signIn({});

    expect(response.status).toBe(400);
    expect(response.body.error.message).toContain("'x-demo-persona'");
  });

  it('refuses everybody in production', async () => {
    const response = await signIn(
      { 'x-demo-persona': 'user:default/billing-lead' },
      { auth: { environment: 'production' } },
    );

    expect(response.status).toBe(403);
    expect(response.body.error.message).toContain(
      'dangerouslyAllowInProduction',
    );
  });

  it('works in production when the configuration says so', async () => {
    const response = await signIn(
      { 'x-demo-persona': 'user:default/billing-lead' },
      {
        auth: { environment: 'production' },
        demo: { dangerouslyAllowInProduction: true },
      },
    );

    expect(response.status).toBe(200);
  });
});
