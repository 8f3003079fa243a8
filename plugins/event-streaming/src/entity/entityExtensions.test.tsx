// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Entity } from '@backstage/catalog-model';
import { ServiceUnavailableError } from '@backstage/errors';
import { renderTestApp } from '@backstage/frontend-test-utils';
import { createTestEntityPage } from '@backstage/plugin-catalog-react/testUtils';
import {
  EventStreamingApi,
  SchemaDetail,
} from '@sluice/plugin-event-streaming-common';
import { screen, waitFor } from '@testing-library/react';
import { eventStreamingApiRef } from '../api';
import { clusterDetail } from '../clusters/__testUtils__/clusterDetail';
import {
  ARTIFACT,
  contentOf,
  schemaDetail,
  schemaRow,
} from '../kinds/schema/__testUtils__/schemaFixtures';
import {
  CONNECTOR,
  degradedConnector,
} from '../kinds/connector/__testUtils__/connectorFixtures';
import { fakeStreamingApi } from '../kinds/topic/page/__testUtils__/fakeStreamingApi';
import { healthyTopic } from '../kinds/topic/page/__testUtils__/topicFixtures';
import { entityExtensions } from './entityExtensions';

function entityOf(
  kind: string,
  type: string,
  annotations: Record<string, string> = {},
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name: 'it', namespace: 'default', annotations },
    spec: { type },
  };
}

const topics = async () => ({
  items: [healthyTopic()],
  totalItems: 14,
  hiddenInternal: 0,
});

function renderOn(entity: Entity, answers: Partial<EventStreamingApi> = {}) {
  const listTopics = jest.fn(topics);
  renderTestApp({
    extensions: [createTestEntityPage({ entity }), ...entityExtensions],
    apis: [
      [eventStreamingApiRef, fakeStreamingApi({ listTopics, ...answers })],
    ],
  });
  return listTopics;
}

const prod = clusterDetail({
  name: 'prod',
  environment: { name: 'prod', title: 'Production', tier: 'prod' },
  brokers: 3,
  topics: 1014,
  partitions: 3042,
  underReplicated: 2,
  entityRef: 'resource:prod/cluster-prod',
  budget: { replicas: 9126 },
});

const clusterEntity = () =>
  entityOf('Resource', 'kafka-cluster', { 'event-streaming/cluster': 'prod' });

describe('the cards on catalog entities', () => {
  it('show on a topic what its key promises, as does the tab', async () => {
    renderOn(
      entityOf('Resource', 'kafka-topic', {
        'event-streaming/cluster': 'prod',
        'event-streaming/topic': 'billing.invoice.issued',
      }),
    );
    // The test's page shows the tab below the cards.
    expect(await screen.findByText('Readers can rely on')).toBeVisible();
    expect(await screen.findByText('What readers can rely on')).toBeVisible();
    expect(screen.getAllByText(/^Ordered per tenant_id/)).toHaveLength(2);
    expect(screen.queryByText('Topics of this team')).not.toBeInTheDocument();
  });

  it('show on a component what it declares, also what cannot be seen', async () => {
    renderOn(
      entityOf('Component', 'service', {
        'event-streaming/consumes': 'billing.invoice.issued, secret.topic',
      }),
    );
    expect(await screen.findByText('billing.invoice.issued')).toBeVisible();
    expect(screen.getByText('not there, or you may not see it')).toBeVisible();
  });

  it('show on a group its first topics and how many there are', async () => {
    const listTopics = renderOn(entityOf('Group', 'team'));
    expect(await screen.findByText('billing.invoice.issued')).toBeVisible();
    expect(screen.getByText('14')).toBeVisible();
    expect(listTopics).toHaveBeenCalledWith({
      query: { owner: 'group:default/it', limit: 10, sort: 'health' },
    });
  });

  it('show on a cluster how it is and what it carries', async () => {
    const getCluster = jest.fn(async () => prod);
    renderOn(clusterEntity(), { getCluster });
    expect(await screen.findByText('1,014')).toBeVisible();
    expect(screen.getByText('4.3')).toBeVisible();
    expect(screen.getByText(/^2 /)).toBeVisible();
    expect(getCluster).toHaveBeenCalledWith({ params: { cluster: 'prod' } });
  });

  it('say on a cluster why nothing is known of it', async () => {
    renderOn(clusterEntity(), {
      getCluster: async () => {
        throw new ServiceUnavailableError("Cluster 'prod' was never read");
      },
    });
    expect(
      await screen.findByText(/Cluster 'prod' was never read/),
    ).toBeVisible();
  });

  it('show on a connector how it is and what it moves', async () => {
    const getConnector = jest.fn(async () => degradedConnector());
    renderOn(
      entityOf('Resource', 'kafka-connector', {
        'event-streaming/connect': 'connect-prod',
        'event-streaming/connector': CONNECTOR,
      }),
      { getConnector },
    );
    expect(await screen.findByText('Kafka → PostgreSQL')).toBeVisible();
    const card = screen.getByRole('region', { name: 'Connector' });
    expect(card).toHaveTextContent('Degraded');
    expect(card).toHaveTextContent('1 of 2');
    expect(card).toHaveTextContent('task 1 failed');
    expect(getConnector).toHaveBeenCalledWith({
      params: { connect: 'connect-prod', connector: CONNECTOR },
    });
  });

  it('say that an entity names no connector', async () => {
    renderOn(entityOf('Resource', 'kafka-connector'));
    expect(
      await screen.findByText(/does not say which connector/),
    ).toBeVisible();
  });

  describe('of a schema', () => {
    const named = {
      'apicur.io/registry.groupId': 'default',
      'apicur.io/registry.artifactId': ARTIFACT,
    };
    const ours = { ...named, 'event-streaming/registry': 'registry' };
    const onSchema = (
      annotations: Record<string, string>,
      detail: Partial<SchemaDetail> = {},
      listSchemas?: EventStreamingApi['listSchemas'],
    ) => {
      const getSchema = jest.fn(async () => schemaDetail(detail));
      renderOn(entityOf('API', 'avro', annotations), {
        getSchema,
        getSchemaVersion: async ({ params }) => contentOf(params.version),
        ...(listSchemas ? { listSchemas } : {}),
      });
      return getSchema;
    };

    it('show how it is and where it comes from, and its fields in the tab', async () => {
      const getSchema = onSchema(ours);
      await screen.findAllByText('from group default');
      const [card] = screen.getAllByRole('region', { name: 'Schema' });
      expect(card).toHaveTextContent('BACKWARD');
      expect(card).toHaveTextContent('v2');
      expect(card).toHaveTextContent('Avro');
      expect(card).toHaveTextContent('billing.invoice.issued');
      expect(await screen.findByText('customerEmail')).toBeVisible();
      expect(getSchema).toHaveBeenCalledWith({
        params: { registry: 'registry', group: 'default', artifact: ARTIFACT },
      });
    });

    it('show what was last read while the registry is away', async () => {
      const observedAt = new Date(Date.now() - 3_600_000).toISOString();
      const staleReason = 'It hangs';
      onSchema(ours, { live: false, observedAt, staleReason });
      expect(
        await screen.findByText(
          'registry does not answer: this is what was last read. It hangs',
        ),
      ).toBeVisible();
      expect(screen.getAllByText(/1 h/)[0]).toBeVisible();
    });

    it('find the registry of an entity that knows only Apicurio’s own annotations', async () => {
      const listSchemas = jest.fn(async () => ({
        items: [schemaRow(ARTIFACT), schemaRow(`${ARTIFACT}-old`)],
        totalItems: 2,
      }));
      const getSchema = onSchema(
        { 'apicur.io/registry.artifactId': ARTIFACT },
        {},
        listSchemas,
      );
      await waitFor(() =>
        expect(getSchema).toHaveBeenCalledWith({
          params: {
            registry: 'registry',
            group: 'default',
            artifact: ARTIFACT,
          },
        }),
      );
      expect(listSchemas).toHaveBeenCalledWith({
        query: { q: ARTIFACT, group: 'default', limit: 100 },
      });
    });

    it.each([
      [['one', 'two'], 'Several registries have a schema of its name.'],
      [[], 'No registry has a schema of its name that you may see.'],
    ])('say where %j have one of its name', async (registries, text) => {
      const getSchema = onSchema(named, {}, async () => ({
        items: registries.map(registry => schemaRow(ARTIFACT, { registry })),
        totalItems: registries.length,
      }));
      expect((await screen.findAllByText(text))[0]).toBeVisible();
      expect(getSchema).not.toHaveBeenCalled();
    });
  });
});
