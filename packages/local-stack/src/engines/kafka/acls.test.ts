// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { AclOperationTypes, ResourcePatternTypes } from 'kafkajs';
import aclsJson from '../../../acls.json';
import { aclKey, AclRule, aclRulesSchema, toAclEntries } from './acls';

const RULES = aclRulesSchema.parse(aclsJson);

const TEAM_OF_SERVICE = {
  audit: 'security',
  billing: 'billing',
  notification: 'identity',
  'data-quality': 'data-governance',
  governance: 'data-governance',
  catalog: 'data-governance',
  query: 'query-engine',
  tenant: 'identity',
  config: 'identity',
  ai: 'ml-platform',
  ml: 'ml-platform',
  pipeline: 'data-governance',
  iam: 'security',
};

type Service = keyof typeof TEAM_OF_SERVICE;

const ALL_SERVICES = Object.keys(TEAM_OF_SERVICE) as Service[];

const CONSUMERS: Record<string, Service[]> = {
  'tenant.lifecycle.events': ['audit', 'billing', 'notification'],
  'query.execution.events': ['audit', 'billing', 'data-quality'],
  'ai.agent.events': ['audit', 'billing'],
  'ml.model.events': ['audit', 'catalog'],
  'pipeline.job.events': ['audit', 'notification'],
  'data.quality.events': ['notification', 'governance'],
  'billing.usage.events': ['notification'],
  'config.change.events': ALL_SERVICES,
  'security.audit.events': ['audit'],
  'governance.policy.events': ['catalog', 'query'],
};

const PUBLISHERS: Record<string, Service> = {
  'tenant.lifecycle.events': 'tenant',
  'query.execution.events': 'query',
  'ai.agent.events': 'ai',
  'ml.model.events': 'ml',
  'pipeline.job.events': 'pipeline',
  'data.quality.events': 'data-quality',
  'billing.usage.events': 'billing',
  'config.change.events': 'config',
  'security.audit.events': 'iam',
  'governance.policy.events': 'governance',
};

function mayDo(
  service: Service,
  operation: AclRule['operations'][number],
  resource: AclRule['resource'],
  name: string,
): boolean {
  return RULES.filter(rule => rule.user === TEAM_OF_SERVICE[service])
    .filter(rule => rule.resource === resource)
    .filter(rule => rule.operations.includes(operation))
    .some(rule =>
      rule.pattern === 'prefixed'
        ? name.startsWith(rule.name)
        : name === rule.name,
    );
}

describe('acls.json', () => {
  const consumptions = Object.entries(CONSUMERS).flatMap(([topic, services]) =>
    services.map(service => ({ topic, service })),
  );

  it.each(consumptions)('lets the $service service read $topic', given => {
    const { service, topic } = given;
    expect(mayDo(service, 'read', 'topic', topic)).toBe(true);
    expect(mayDo(service, 'read', 'group', `${service}-service`)).toBe(true);
  });

  it.each(Object.entries(PUBLISHERS))('lets the owner of %s write', given => {
    expect(mayDo(PUBLISHERS[given], 'write', 'topic', given)).toBe(true);
  });

  it('lets no team write to the topics of another', () => {
    const foreign = Object.entries(PUBLISHERS).flatMap(([topic, publisher]) =>
      ALL_SERVICES.filter(
        service => TEAM_OF_SERVICE[service] !== TEAM_OF_SERVICE[publisher],
      ).filter(service => mayDo(service, 'write', 'topic', topic)),
    );
    expect(foreign).toEqual([]);
  });

  it('holds no right twice', () => {
    const keys = toAclEntries(RULES).map(aclKey);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('toAclEntries', () => {
  it('makes one entry an operation', () => {
    const entries = toAclEntries([
      {
        user: 'billing',
        resource: 'topic',
        pattern: 'prefixed',
        name: 'billing.',
        operations: ['read', 'describe-configs'],
      },
    ]);

    expect(entries).toHaveLength(2);
    expect(entries[1]).toMatchObject({
      principal: 'User:billing',
      resourceName: 'billing.',
      resourcePatternType: ResourcePatternTypes.PREFIXED,
      operation: AclOperationTypes.DESCRIBE_CONFIGS,
    });
  });
});
